package id.jejak.command.award;

import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open motions, at most one per subject, in the order they were put. */
record Motions(List<Motion> open) {
  static final Motions NONE = new Motions(List.of());

  Motions {
    open = List.copyOf(open);
  }

  Optional<Motion> on(String subject) {
    return open.stream().filter(motion -> motion.subject().equals(subject)).findFirst();
  }

  Motions put(MotionPut event) {
    var all = new ArrayList<>(open);
    all.add(new Motion(event, Map.of()));
    return new Motions(all);
  }

  Motions voted(VoteCast event) {
    return new Motions(
        open.stream()
            .map(
                motion ->
                    motion.subject().equals(event.subject())
                        ? motion.with(event.juror(), event.inFavour())
                        : motion)
            .toList());
  }

  Motions without(String subject) {
    return new Motions(open.stream().filter(motion -> !motion.subject().equals(subject)).toList());
  }
}
