package id.jejak.command.report;

import static id.jejak.command.report.Given.CELL;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.anOpenWindow;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.entering;
import static id.jejak.command.report.Given.figures;
import static id.jejak.command.report.Given.returning;
import static id.jejak.command.report.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportStoryTest {

  @Test
  void a_report_is_entered_returned_with_a_finding_mended_and_approved() {
    var scene =
        anOpenWindow()
            .after(
                entering(Q4, figures("K-EDU-1", 200L, 100L)),
                submission(),
                claim(),
                returning(new Remark(CELL, "Seharusnya 150")))
            .at("2025-01-08T03:00:00Z")
            .after(
                entering(Q4, figures("K-EDU-1", 200L, 150L)), answer("1.1"), submission(), claim())
            .after(new SettleFinding(Q4, "1.1", Settlement.ACCEPTED, People.VERIFIER), approval(2));

    var recorded = scene.ledger.stream(Q4.stream(), scene.ledger.head());
    assertThat(recorded)
        .extracting(entry -> entry.event().getClass().getSimpleName())
        .containsExactly(
            "ReportBegun",
            "AchievementsEntered",
            "ReportSubmitted",
            "ReportScored",
            "VerificationClaimed",
            "ReportReturned",
            "AchievementsEntered",
            "FindingAnswered",
            "ReportSubmitted",
            "ReportScored",
            "VerificationClaimed",
            "FindingSettled",
            "ReportApproved",
            "ReportScored");
    assertThat(recipients(recorded.get(3).event())).startsWith("50.");
    assertThat(recipients(recorded.get(13).event())).startsWith("75.");
  }

  private static String recipients(DomainEvent scored) {
    return ((ReportScored) scored)
        .score().services().stream()
            .filter(service -> service.service().equals("K-EDU-1"))
            .map(service -> String.valueOf(service.recipients()))
            .findFirst()
            .orElseThrow();
  }
}
