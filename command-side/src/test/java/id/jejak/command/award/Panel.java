package id.jejak.command.award;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The committee of the tests' edition. */
final class Panel {
  static final List<String> JURORS = List.of("juror-1", "juror-2", "juror-3", "juror-4", "juror-5");
  static final List<String> ALTERNATES = List.of("alternate-1", "alternate-2");
  static final Grant SEAT = new Grant(Role.COMMITTEE.name(), null, List.of(), "2025");
  static final Actor CHAIR = member("chair");
  static final Actor DEPUTY = member("deputy");
  static final Actor OUTSIDER = member("outsider");

  private Panel() {}

  static Actor member(String account) {
    return new Actor(account, List.of(SEAT), Set.of());
  }

  static Actor juror(int number) {
    return member(JURORS.get(number - 1));
  }

  static Actor alternate(int number) {
    return member(ALTERNATES.get(number - 1));
  }

  /** Everyone, in the order of the edition. */
  static List<String> all() {
    return Stream.of(JURORS, ALTERNATES, List.of("chair", "deputy")).flatMap(List::stream).toList();
  }
}
