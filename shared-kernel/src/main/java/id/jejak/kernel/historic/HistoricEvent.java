package id.jejak.kernel.historic;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was published elsewhere of a time before this system; streams {@code
 * historic/standings/<period>} and {@code historic/award/<edition>}.
 */
public sealed interface HistoricEvent extends DomainEvent {

  /**
   * A source says how a region did. It was not computed here and cannot be replayed; what the same
   * source said of the same matter before is corrected by it.
   *
   * @param matter {@code STANDINGS}, {@code AWARD} or {@code NOMINATION}
   * @param period a quarter, a year of reports, or an edition's year
   * @param category the region's kind for standings, otherwise the award's category
   * @param of how many there were
   * @param value a score from 0 to 100, as it was published
   * @param label what the source calls the value
   * @param basis {@code PRESS} or {@code FOUNDING_TEXT}
   * @param note what is uncertain about it
   */
  record HistoricResultRecorded(
      String matter,
      String period,
      String category,
      String region,
      @Nullable Integer rank,
      @Nullable Integer of,
      @Nullable String value,
      @Nullable String label,
      String basis,
      String source,
      @Nullable String note,
      Instant recordedAt)
      implements HistoricEvent {}
}
