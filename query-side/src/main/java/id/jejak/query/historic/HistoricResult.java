package id.jejak.query.historic;

import id.jejak.kernel.historic.HistoricEvent.HistoricResultRecorded;
import id.jejak.query.Place;
import id.jejak.query.Shown;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A result that was published elsewhere: never computed here, and not to be replayed.
 *
 * @param position where it is recorded
 * @param matter {@code STANDINGS}, {@code AWARD} or {@code NOMINATION}
 * @param of how many there were
 * @param value as it was published, to two places
 * @param label what the source calls the value
 * @param basis {@code PRESS} or {@code FOUNDING_TEXT}
 * @param replayable always false: it stands beside what is computed, never among it
 */
public record HistoricResult(
    long position,
    String matter,
    String period,
    String category,
    String region,
    String name,
    @Nullable Integer rank,
    @Nullable Integer of,
    @Nullable String value,
    @Nullable String label,
    String basis,
    String source,
    @Nullable String note,
    boolean replayable) {

  static final Comparator<HistoricResult> ORDER =
      Comparator.comparing(HistoricResult::period)
          .thenComparing(HistoricResult::category)
          .thenComparing(HistoricResult::matter)
          .thenComparing(HistoricResult::rank, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(HistoricResult::region)
          .thenComparing(HistoricResult::position);

  static HistoricResult of(HistoricView.Kept kept) {
    HistoricResultRecorded said = kept.result();
    return new HistoricResult(
        kept.position(),
        said.matter(),
        said.period(),
        said.category(),
        said.region(),
        Place.of(said.region()).name(),
        said.rank(),
        said.of(),
        Shown.figure(said.value()),
        said.label(),
        said.basis(),
        said.source(),
        said.note(),
        false);
  }
}
