package id.jejak.infra.app;

import id.jejak.infra.ledger.Draft;
import id.jejak.infra.ledger.LedgerWriter;
import id.jejak.infra.ledger.TeamEntry;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The submissions of a whole nation, written into the ledger past accounts and rules. */
final class Submissions {
  private final LedgerWriter writer;
  private final Instant now;
  private final String period;

  private Submissions(Jejak jejak, String period) {
    this.writer = jejak.context.getBean(LedgerWriter.class);
    this.now = jejak.clock.instant();
    this.period = period;
  }

  /** Every region that must report hands in an empty report. */
  static void ofEveryRegion(Jejak jejak, String period) {
    var submissions = new Submissions(jejak, period);
    RegionRegister.current().reporting().forEach(submissions::handIn);
  }

  private void handIn(Region region) {
    String code = region.code().value();
    String stream = "report/" + period + "/" + code;
    String cid = "a-" + code + ":" + UUID.randomUUID();
    var completeness = CompletenessRule.of(Level.of(region.kind()), ReportContent.EMPTY, Set.of());
    writer.append(
        new Draft(
            stream,
            0,
            cid,
            List.of(
                TeamEntry.bytes(stream, 0, cid, new ReportBegun(period, code, now), now),
                TeamEntry.bytes(
                    stream, 1, cid, new ReportSubmitted(1, now, true, completeness, 0, 0), now))));
  }
}
