package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aRevisedReport;
import static id.jejak.command.report.Given.aSubmittedReport;
import static id.jejak.command.report.Given.anApprovedReport;
import static id.jejak.command.report.Given.anOpenWindow;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApprovalTest {

  @Test
  void the_claimed_revision_is_approved_and_finally_scored_in_the_same_commit() {
    var events = aClaimedReport().decided(approval(1));
    assertThat(events.get(0))
        .isEqualTo(
            new ReportApproved(1, "verifier-1", null, List.of(), ARRIVED, aClaimedReport().head()));
    var scored = (ReportScored) events.get(1);
    assertThat(scored.stage()).isEqualTo("FINAL");
    assertThat(scored.revision()).isEqualTo(1);
    aClaimedReport().when(approval(1)).expectEvents(events.toArray());
  }

  @Test
  void an_older_revision_than_the_last_is_not_approved() {
    aRevisedReport().after(claim()).refuses(ReportRefusal.REVISION_MOVED_ON, approval(1));
    aRevisedReport().refuses(ReportRefusal.REVISION_MOVED_ON, approval(1));
  }

  @Test
  void unsettled_findings_bar_it() {
    aRevisedReport().after(claim()).refuses(ReportRefusal.FINDINGS_UNSETTLED, approval(2));
  }

  @Test
  void it_is_for_the_one_who_has_the_report_in_hand() {
    anOpenWindow().refuses(ReportRefusal.REPORT_NOT_BEGUN, approval(1));
    aSubmittedReport().refuses(ReportRefusal.NOT_IN_VERIFICATION, approval(1));
    anApprovedReport().refuses(ReportRefusal.NOT_IN_VERIFICATION, approval(1));
    var another = new ApproveReport(Q4, 1, null, List.of(), People.OTHER_VERIFIER);
    aClaimedReport().refuses(ReportRefusal.CLAIMED_BY_ANOTHER, another);
    var administrator = new ApproveReport(Q4, 1, null, List.of(), People.ADMINISTRATOR);
    aClaimedReport().refuses(CommandRefusal.ROLE_REQUIRED, administrator);
  }

  @Test
  void decisions_fit_one_entry_of_the_ledger() {
    var services = Catalogue.current().services(Level.KABKOTA);
    var claims = services.stream().map(service -> Given.nihil(service.code())).toList();
    var refusals =
        services.stream()
            .map(service -> new NihilDecision(service.code(), false, "\u20ac".repeat(300)))
            .toArray(NihilDecision[]::new);
    var note = "\u20ac".repeat(2_000);
    anOpenWindow()
        .after(new EnterAchievements(Q4, claims, ARRIVED, TEAM), submission(), claim())
        .when(new ApproveReport(Q4, 1, note, List.of(refusals), People.VERIFIER))
        .expectSuccessfulHandlerExecution();
  }
}
