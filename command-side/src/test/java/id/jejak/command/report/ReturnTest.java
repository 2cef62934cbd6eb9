package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.CELL;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aRevisedReport;
import static id.jejak.command.report.Given.aSubmittedReport;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.returning;

import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReturnTest {

  @Test
  void a_return_names_its_findings_and_when_the_revision_is_due() {
    aClaimedReport()
        .when(returning(new Remark(CELL, "Kurang"), new Remark("plan/decree", "SK tidak ada")))
        .expectEvents(
            new ReportReturned(
                1,
                List.of(
                    new Finding("1.1", CELL, "Kurang"),
                    new Finding("1.2", "plan/decree", "SK tidak ada")),
                List.of(),
                LocalDate.parse("2025-01-13"),
                Instant.parse("2025-01-13T17:00:00Z"),
                ARRIVED,
                aClaimedReport().head()));
  }

  @Test
  void it_needs_a_finding() {
    aClaimedReport().refuses(ReportRefusal.NO_FINDING, returning(new Remark[0]));
  }

  @Test
  void a_finding_insisted_on_is_finding_enough() {
    aRevisedReport()
        .after(claim(), new SettleFinding(Q4, "1.1", Settlement.INSISTED, People.VERIFIER))
        .when(returning(new Remark[0]))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_finding_names_a_cell_of_the_report_and_says_what_is_wrong() {
    assertViolations(
        () ->
            aClaimedReport()
                .decided(
                    returning(new Remark("achievement/P-EDU-1/served", "x"), new Remark(CELL, ""))),
        "/findings/0/cell unknown-cell",
        "/findings/1/text blank");
  }

  @Test
  void the_region_gets_five_working_days_at_least() {
    var sooner =
        new ReturnReport(
            Q4,
            List.of(new Remark(CELL, "Kurang")),
            List.of(),
            LocalDate.parse("2025-01-12"),
            People.VERIFIER);
    aClaimedReport().refuses(ReportRefusal.DUE_TOO_EARLY, sooner);
  }

  @Test
  void findings_fit_one_entry_of_the_ledger() {
    var many = Collections.nCopies(40, new Remark(CELL, "k".repeat(2_000)));
    aClaimedReport()
        .refuses(ReportRefusal.TOO_MUCH_AT_ONCE, returning(many.toArray(Remark[]::new)));
  }

  @Test
  void only_the_one_who_has_it_in_hand_returns_a_report() {
    aSubmittedReport().refuses(ReportRefusal.NOT_IN_VERIFICATION, returning());
    var another =
        new ReturnReport(
            Q4,
            List.of(new Remark(CELL, "Kurang")),
            List.of(),
            LocalDate.parse("2025-01-13"),
            People.OTHER_VERIFIER);
    aClaimedReport().refuses(ReportRefusal.CLAIMED_BY_ANOTHER, another);
  }
}
