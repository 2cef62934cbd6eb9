package id.jejak.command.award;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The winners in order of rank, and who lost an award again. */
record Outcome(List<String> winners, Instant decidedAt, Set<String> revoked) {
  static final Outcome NONE = new Outcome(List.of(), Instant.EPOCH, Set.of());

  Outcome {
    winners = List.copyOf(winners);
    revoked = Set.copyOf(revoked);
  }

  Outcome without(String region) {
    var gone = new HashSet<>(revoked);
    gone.add(region);
    return new Outcome(winners, decidedAt, gone);
  }
}
