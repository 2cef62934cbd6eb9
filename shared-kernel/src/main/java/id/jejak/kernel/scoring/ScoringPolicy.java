package id.jejak.kernel.scoring;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a scoring policy, as its adoption records them; decimals are strings.
 *
 * @param name name and version, for example {@code permendagri-59-2021/1}
 * @param recipientsWeight weight of the recipients percentage in a service's index
 * @param qualityWeight weight of the quality percentage; the two add up to 1
 * @param minimumFields fewer applicable fields give an index but no rank
 * @param minimumServiceShare a smaller applicable share of the services gives no rank
 * @param claimWorkingDays after so many working days a verifier's claim lapses
 * @param revisionWorkingDays a region has at least so many working days to revise a returned
 *     report, and exactly so many for a reopened one
 * @param bands labels by falling lower bound; the last begins at 0
 */
public record ScoringPolicy(
    String name,
    String recipientsWeight,
    String qualityWeight,
    int minimumFields,
    String minimumServiceShare,
    @Nullable Integer claimWorkingDays,
    @Nullable Integer revisionWorkingDays,
    List<Band> bands) {
  /** What held before the first policies recorded it. */
  private static final int UNRECORDED_WORKING_DAYS = 5;

  public ScoringPolicy {
    bands = List.copyOf(bands);
    claimWorkingDays = Objects.requireNonNullElse(claimWorkingDays, UNRECORDED_WORKING_DAYS);
    revisionWorkingDays = Objects.requireNonNullElse(revisionWorkingDays, UNRECORDED_WORKING_DAYS);
  }

  @Override
  public Integer claimWorkingDays() {
    return Objects.requireNonNull(claimWorkingDays);
  }

  @Override
  public Integer revisionWorkingDays() {
    return Objects.requireNonNull(revisionWorkingDays);
  }

  /** A label for all indices from a bound up to the next. */
  public record Band(String label, String from) {}

  /** The first version: weights second hand, the rest Jejak's own rule (DOMAIN 4). */
  public static ScoringPolicy permendagri59() {
    return new ScoringPolicy(
        "permendagri-59-2021/1",
        "0.80",
        "0.20",
        4,
        "0.60",
        5,
        5,
        List.of(
            new Band("Tuntas Paripurna", "100"),
            new Band("Tuntas Utama", "90"),
            new Band("Tuntas Madya", "80"),
            new Band("Tuntas Muda", "70"),
            new Band("Tuntas Pratama", "60"),
            new Band("Belum Tuntas", "0")));
  }

  /** The stream its adoption is recorded on. */
  public String stream() {
    return "policy/" + name;
  }
}
