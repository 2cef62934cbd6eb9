package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aReopenedReport;
import static id.jejak.command.report.Given.anApprovedReport;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.entering;
import static id.jejak.command.report.Given.figures;
import static id.jejak.command.report.Given.reopening;
import static id.jejak.command.report.Given.submission;

import id.jejak.command.People;
import id.jejak.command.Reason;
import id.jejak.command.report.ReportCommand.RequestReopening;
import id.jejak.kernel.report.ReportEvent.ReopeningRequested;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReopeningTest {

  @Test
  void a_verifier_opens_his_own_wrong_approval_again() {
    anApprovedReport()
        .when(reopening())
        .expectEvents(
            new ReopeningRequested("verifier-1", 1, "Lampiran salah baca", ARRIVED),
            new ReportReopened(
                1,
                "Lampiran salah baca",
                LocalDate.parse("2025-01-13"),
                Instant.parse("2025-01-13T17:00:00Z"),
                ARRIVED,
                anApprovedReport().head()));
  }

  @Test
  void nobody_opens_anothers_approval() {
    anApprovedReport()
        .refuses(
            ReportRefusal.NOT_YOUR_APPROVAL,
            new RequestReopening(Q4, new Reason("Keliru"), People.OTHER_VERIFIER));
  }

  @Test
  void only_what_is_approved_is_reopened() {
    aClaimedReport().refuses(ReportRefusal.NOT_APPROVED, reopening());
    aReopenedReport().refuses(ReportRefusal.NOT_APPROVED, reopening());
  }

  @Test
  void a_reopened_report_is_revised_and_approved_as_its_next_revision() {
    aReopenedReport()
        .after(entering(Q4, figures("K-EDU-1", 200L, 140L)), submission(), claim())
        .when(approval(2))
        .expectSuccessfulHandlerExecution();
  }
}
