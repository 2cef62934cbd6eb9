package id.jejak.query.audit;

import id.jejak.query.audit.Replay.Check;
import java.util.ArrayList;
import java.util.List;

/** What of a subject was computed again, in the order it was. */
final class Checks {
  private final String about;
  private final List<Check> all = new ArrayList<>();

  Checks(String about) {
    this.about = about;
  }

  void compare(long position, String what, Object recorded, Object recomputed) {
    compare(
        position, what, recorded.equals(recomputed), recorded.toString(), recomputed.toString());
  }

  /** Of what is the same, neither is told. */
  void compare(long position, String what, boolean same, String recorded, String recomputed) {
    all.add(
        new Check(position, what, about, same, same ? null : recorded, same ? null : recomputed));
  }

  /** Of what this rests on, only what differs is told. */
  void restOn(List<Check> others) {
    others.stream().filter(check -> !check.same()).forEach(all::add);
  }

  List<Check> all() {
    return List.copyOf(all);
  }
}
