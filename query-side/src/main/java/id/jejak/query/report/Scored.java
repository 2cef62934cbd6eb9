package id.jejak.query.report;

import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.Completeness;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.scoring.ReportScore;
import java.time.Instant;

/** A score as it was recorded, with its place in the ledger. */
public record Scored(
    long position,
    Instant at,
    String stage,
    int revision,
    String policy,
    boolean adoptedAfterwards,
    Completeness completeness,
    ReportScore score) {

  static Scored of(Recorded<?> recorded, ReportScored event) {
    return new Scored(
        recorded.position(),
        recorded.at(),
        event.stage(),
        event.revision(),
        event.policy(),
        event.adoptedAfterwards(),
        event.completeness(),
        event.score());
  }

  /** Whether it is the score of an approval. */
  boolean ofApproval() {
    return stage.equals("FINAL");
  }
}
