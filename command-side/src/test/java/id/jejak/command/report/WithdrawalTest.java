package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aDraft;
import static id.jejak.command.report.Given.aRevisedReport;
import static id.jejak.command.report.Given.aSubmittedReport;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithdrawalTest {
  private static final Instant LATE = Instant.parse("2025-01-20T17:00:00Z");

  @Test
  void an_unclaimed_submission_is_withdrawn_before_the_deadline() {
    aSubmittedReport()
        .when(withdrawing(ARRIVED))
        .expectEvents(new SubmissionWithdrawn(1, ARRIVED, aSubmittedReport().head()));
    aSubmittedReport().refuses(ReportRefusal.DEADLINE_PASSED, withdrawing(LATE));
  }

  @Test
  void what_is_submitted_after_a_withdrawal_is_another_revision() {
    var events = aSubmittedReport().after(withdrawing(ARRIVED)).decided(submission());
    assertThat(((ReportSubmitted) events.get(0)).revision()).isEqualTo(2);
  }

  @Test
  void a_withdrawn_report_is_not_taken_for_verification() {
    aSubmittedReport().after(withdrawing(ARRIVED)).refuses(ReportRefusal.NOT_SUBMITTED, claim());
  }

  @Test
  void a_withdrawn_revision_is_returned_again_with_its_own_due_date() {
    aRevisedReport()
        .after(withdrawing(ARRIVED))
        .when(answer("1.1"))
        .expectSuccessfulHandlerExecution();
    aRevisedReport().refuses(ReportRefusal.DEADLINE_PASSED, withdrawing(LATE));
  }

  @Test
  void verification_ends_the_time_to_withdraw() {
    aClaimedReport().refuses(ReportRefusal.ALREADY_IN_VERIFICATION, withdrawing(ARRIVED));
  }

  @Test
  void what_was_not_submitted_is_not_withdrawn() {
    aDraft().refuses(ReportRefusal.NOT_SUBMITTED, withdrawing(ARRIVED));
  }

  private static WithdrawSubmission withdrawing(Instant arrived) {
    return new WithdrawSubmission(Q4, arrived, TEAM);
  }
}
