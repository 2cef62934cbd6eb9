package id.jejak.query.report;

import id.jejak.query.Place;
import id.jejak.query.Shown;
import id.jejak.query.report.Progress.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
public record ReportSummary(
    String period,
    String region,
    String name,
    String kind,
    State state,
    int revision,
    long version,
    boolean filed,
    @Nullable Boolean onTime,
    @Nullable Instant submittedAt,
    @Nullable String verifier,
    @Nullable Instant claimedUntil,
    @Nullable Instant dueAt,
    boolean overdue,
    int openFindings,
    @Nullable String completeness,
    @Nullable String provisional,
    @Nullable String index,
    @Nullable String band) {

  static ReportSummary of(ReportLine line) {
    var region = Place.region(line.region());
    Progress progress = line.progress();
    var standing = line.standing();
    return new ReportSummary(
        line.period(),
        line.region(),
        region.name(),
        region.kind().name(),
        progress.state(),
        progress.revision(),
        line.version(),
        progress.filed(),
        progress.onTime(),
        progress.submittedAt(),
        progress.claim() == null ? null : progress.claim().verifier(),
        progress.claim() == null ? null : progress.claim().until(),
        progress.due() == null ? null : progress.due().at(),
        progress.due() != null && progress.due().overdue(),
        line.openFindings(),
        Shown.figure(line.completeness()),
        Shown.figure(line.provisional()),
        standing == null ? null : Shown.figure(standing.index()),
        standing == null ? null : standing.band());
  }
}
