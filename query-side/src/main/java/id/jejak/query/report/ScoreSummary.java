package id.jejak.query.report;

import id.jejak.query.Shown;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded score without its steps.
 *
 * @param index the region index to 20 places, absent where nothing applies
 * @param shown the same as people see it
 */
public record ScoreSummary(
    String stage,
    int revision,
    String policy,
    boolean adoptedAfterwards,
    String completeness,
    @Nullable String index,
    @Nullable String shown,
    @Nullable String band,
    boolean ranked,
    List<FieldIndex> fields,
    long position,
    Instant at) {

  /** A field's index, absent where none of its services applies. */
  public record FieldIndex(
      String field, int applicableServices, @Nullable String index, @Nullable String shown) {}

  static @Nullable ScoreSummary of(@Nullable Scored scored) {
    if (scored == null) return null;
    var score = scored.score();
    return new ScoreSummary(
        scored.stage(),
        scored.revision(),
        scored.policy(),
        scored.adoptedAfterwards(),
        scored.completeness().total().decimal(),
        score.index() == null ? null : score.index().decimal(),
        Shown.figure(score.index()),
        score.band(),
        score.ranked(),
        score.fields().stream()
            .map(
                field ->
                    new FieldIndex(
                        field.field(),
                        field.applicableServices(),
                        field.index() == null ? null : field.index().decimal(),
                        Shown.figure(field.index())))
            .toList(),
        scored.position(),
        scored.at());
  }
}
