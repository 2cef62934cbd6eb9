package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.entering;
import static id.jejak.command.report.Given.figures;
import static id.jejak.command.report.Given.reopening;
import static id.jejak.command.report.Given.returning;
import static id.jejak.command.report.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.command.Reason;
import id.jejak.command.report.ReportCommand.ReassignClaim;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.report.ReportEvent.ClaimReassigned;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How long a claim lasts and a revision may take is the period's policy's to say. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyDaysTest {
  /** 24:00 WIB of the second working day after Monday 6 January. */
  private static final String TWO_DAYS = "2025-01-08T17:00:00Z";

  @Test
  void a_claim_lasts_as_long_as_the_policy_says() {
    var claimed = (VerificationClaimed) submitted(2, 5).decided(claim()).getFirst();
    assertThat(claimed.until()).isEqualTo(TWO_DAYS);
  }

  @Test
  void so_does_a_reassigned_one() {
    var verifier = new Grant("VERIFIER", null, List.of(), null);
    var scene =
        submitted(2, 5)
            .after(claim())
            .recorded(
                "account/verifier-2",
                new AccountOpened("verifier-2", ARRIVED),
                new RoleGranted(verifier, ARRIVED));
    var reassigning = new ReassignClaim(Q4, "verifier-2", new Reason("Cuti"), People.ADMINISTRATOR);
    var reassigned = (ClaimReassigned) scene.decided(reassigning).getFirst();
    assertThat(reassigned.until()).isEqualTo(TWO_DAYS);
  }

  @Test
  void a_revision_is_due_no_earlier_than_the_policy_says() {
    submitted(5, 6).after(claim()).refuses(ReportRefusal.DUE_TOO_EARLY, returning());
    submitted(5, 2).after(claim()).when(returning()).expectSuccessfulHandlerExecution();
  }

  @Test
  void a_reopened_report_is_due_when_the_policy_says() {
    var scene = submitted(5, 2).after(claim(), approval(1));
    var reopened = (ReportReopened) scene.decided(reopening()).getLast();
    assertThat(reopened.dueOn()).isEqualTo(LocalDate.parse("2025-01-08"));
    assertThat(reopened.dueAt()).isEqualTo(TWO_DAYS);
  }

  private static Scene submitted(int claimDays, int revisionDays) {
    var first = ScoringPolicy.permendagri59();
    var policy =
        new ScoringPolicy(
            "mine/1",
            first.recipientsWeight(),
            first.qualityWeight(),
            first.minimumFields(),
            first.minimumServiceShare(),
            claimDays,
            revisionDays,
            first.bands());
    return new Scene(policy).after(entering(Q4, figures("K-EDU-1", 200L, 150L)), submission());
  }
}
