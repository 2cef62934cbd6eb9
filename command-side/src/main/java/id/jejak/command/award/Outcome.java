package id.jejak.command.award;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The winners in order of rank, who lost an award again, and whether they were handed over. */
record Outcome(
    List<String> winners,
    Instant decidedAt,
    Instant announcedAt,
    boolean presented,
    Set<String> revoked) {
  static final Outcome NONE = new Outcome(List.of(), Instant.EPOCH, Instant.EPOCH, false, Set.of());

  Outcome {
    winners = List.copyOf(winners);
    revoked = Set.copyOf(revoked);
  }

  static Outcome decided(List<String> winners, Instant decidedAt) {
    return new Outcome(winners, decidedAt, Instant.EPOCH, false, Set.of());
  }

  /** The winners that still are winners. */
  List<String> standing() {
    return winners.stream().filter(region -> !revoked.contains(region)).toList();
  }

  Outcome announced(Instant at) {
    return new Outcome(winners, decidedAt, at, presented, revoked);
  }

  Outcome handedOver() {
    return new Outcome(winners, decidedAt, announcedAt, true, revoked);
  }

  Outcome without(String region) {
    var gone = new HashSet<>(revoked);
    gone.add(region);
    return new Outcome(winners, decidedAt, announcedAt, presented, gone);
  }
}
