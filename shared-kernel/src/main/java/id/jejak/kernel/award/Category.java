package id.jejak.kernel.award;

import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.scoring.Rational;
import java.util.List;

/**
 * A category of an edition, as data. A category grouped by zone is opened as one category per zone.
 *
 * @param code for example {@code PROVINCE}
 * @param kinds eligible kinds of region; empty means any
 * @param zones eligible zones; empty means any
 * @param regions eligible regions by code; empty means any
 * @param weights weight of each {@link Criterion} that counts, adding up to 1
 * @param nominees how many are nominated
 * @param winners how many win
 */
public record Category(
    String code,
    String name,
    List<String> kinds,
    List<String> zones,
    List<String> regions,
    List<Weight> weights,
    int nominees,
    int winners) {
  public Category {
    kinds = List.copyOf(kinds);
    zones = List.copyOf(zones);
    regions = List.copyOf(regions);
    weights = List.copyOf(weights);
  }

  /** The weight of a criterion; 0 where it does not count. */
  public Rational weight(Criterion criterion) {
    return weights.stream()
        .filter(weight -> weight.of().equals(criterion.name()))
        .map(weight -> Rational.parse(weight.weight()))
        .findFirst()
        .orElse(Rational.ZERO);
  }

  /** Whether the region of a code may compete in it at all; not one that the register lacks. */
  public boolean admits(RegionCode code) {
    return RegionRegister.current().find(code).filter(this::admits).isPresent();
  }

  /** Whether a region may compete in it at all. */
  public boolean admits(Region region) {
    return region.autonomous()
        && (kinds.isEmpty() || kinds.contains(region.kind().name()))
        && (zones.isEmpty() || zones.contains(region.zone()))
        && (regions.isEmpty() || regions.contains(region.code().value()));
  }
}
