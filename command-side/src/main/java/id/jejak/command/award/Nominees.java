package id.jejak.command.award;

import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.RankedRegion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nominees as they stand, in order of rank.
 *
 * @param drawn the nomination, once it was drawn
 * @param left regions that withdrew or were disqualified; they never come back
 */
record Nominees(@Nullable RegionsNominated drawn, List<String> standing, Set<String> left) {
  static final Nominees NONE = new Nominees(null, List.of(), Set.of());

  Nominees {
    standing = List.copyOf(standing);
    left = Set.copyOf(left);
  }

  static Nominees drawn(RegionsNominated nomination) {
    return new Nominees(nomination, nomination.nominees(), Set.of());
  }

  Nominees without(String region) {
    var gone = new HashSet<>(left);
    gone.add(region);
    return new Nominees(
        drawn, standing.stream().filter(nominee -> !nominee.equals(region)).toList(), gone);
  }

  /** Who enters ranks behind all who stand, so the order of rank is kept. */
  Nominees with(String region) {
    var all = new ArrayList<>(standing);
    all.add(region);
    return new Nominees(drawn, all, left);
  }

  /** The next in rank that may take an empty place. */
  Optional<RankedRegion> next(List<RankedRegion> ranking) {
    return ranking.stream()
        .filter(next -> !standing.contains(next.region()) && !left.contains(next.region()))
        .findFirst();
  }

  /** The nomination; only asked for once it was drawn. */
  RegionsNominated nomination() {
    if (drawn == null) throw new IllegalStateException("not nominated");
    return drawn;
  }
}
