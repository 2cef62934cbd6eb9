package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aDraft;
import static id.jejak.command.report.Given.aReopenedReport;
import static id.jejak.command.report.Given.aReturnedReport;
import static id.jejak.command.report.Given.aSubmittedReport;
import static id.jejak.command.report.Given.anApprovedReport;
import static id.jejak.command.report.Given.anOpenWindow;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.window.WindowRefusal;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SubmissionTest {
  private static final Instant LATE = Instant.parse("2025-01-20T17:00:00Z");
  private static final Instant LAST = Instant.parse("2025-01-20T16:59:59.999Z");

  @Test
  void a_submission_is_scored_provisionally_in_the_same_commit() {
    var scene = aDraft();
    long head = scene.ledger.head();
    var events = scene.decided(submission());
    var submitted = (ReportSubmitted) events.get(0);
    var scored = (ReportScored) events.get(1);
    assertThat(submitted.revision()).isEqualTo(1);
    assertThat(submitted.onTime()).isTrue();
    assertThat(submitted.emptyCells()).isPositive();
    assertThat(submitted.lookedUpTo()).isEqualTo(head);
    assertThat(scored.stage()).isEqualTo("PROVISIONAL");
    assertThat(scored.policy()).isEqualTo("permendagri-59-2021/1");
    assertThat(scored.adoptedAfterwards()).isFalse();
    aDraft().when(submission()).expectEvents(submitted, scored);
  }

  @Test
  void it_is_on_time_until_24_00_in_jakarta() {
    var submitted = (ReportSubmitted) aDraft().decided(arriving(LAST)).get(0);
    assertThat(submitted.onTime()).isTrue();
    aDraft().refuses(WindowRefusal.WINDOW_CLOSED, arriving(LATE));
  }

  @Test
  void what_arrived_in_time_counts_although_the_window_was_closed_meanwhile() {
    var scene = aDraft().recorded("window/2024-Q4", new WindowClosed(List.of("32.04"), 5, LATE));
    assertThat(((ReportSubmitted) scene.decided(arriving(LAST)).get(0)).onTime()).isTrue();
  }

  @Test
  void an_exception_lets_a_region_file_late_but_not_on_time() {
    var until = Instant.parse("2025-01-25T17:00:00Z");
    var excepted = new ExceptionGranted("32.04", until, "banjir", LATE);
    var scene = aDraft().recorded("window/2024-Q4", excepted);
    scene.refuses(WindowRefusal.WINDOW_CLOSED, arriving(until));
    assertThat(((ReportSubmitted) scene.decided(arriving(LATE)).get(0)).onTime()).isFalse();
  }

  @Test
  void nothing_is_filed_twice() {
    aSubmittedReport().refuses(ReportRefusal.ALREADY_SUBMITTED, submission());
    aClaimedReport().refuses(ReportRefusal.ALREADY_IN_VERIFICATION, submission());
    anApprovedReport().refuses(ReportRefusal.ALREADY_APPROVED, submission());
  }

  @Test
  void nothing_is_filed_that_was_not_begun() {
    anOpenWindow().refuses(ReportRefusal.REPORT_NOT_BEGUN, submission());
  }

  @Test
  void a_revision_answers_every_finding() {
    aReturnedReport().refuses(ReportRefusal.FINDINGS_UNANSWERED, submission());
    var events = aReturnedReport().after(answer("1.1")).decided(submission());
    assertThat(((ReportSubmitted) events.get(0)).revision()).isEqualTo(2);
  }

  @Test
  void the_closed_window_does_not_bar_a_revision() {
    assertThat(aReturnedReport().after(answer("1.1")).decided(arriving(LATE))).hasSize(2);
    var reopened = (ReportSubmitted) aReopenedReport().decided(arriving(LATE)).get(0);
    assertThat(reopened.revision()).isEqualTo(2);
  }

  private static SubmitReport arriving(Instant moment) {
    return new SubmitReport(Q4, moment, TEAM);
  }

  @Test
  void an_earlier_arrival_than_the_window_is_refused() {
    aDraft()
        .refuses(WindowRefusal.WINDOW_NOT_YET_OPEN, arriving(ARRIVED.minusSeconds(6 * 24 * 3600L)));
  }
}
