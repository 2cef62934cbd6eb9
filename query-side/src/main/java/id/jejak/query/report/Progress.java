package id.jejak.query.report;

import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ClaimReassigned;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.RevisionOverdue;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a report has come.
 *
 * @param before the state before the last submission, which a withdrawal brings back
 * @param revision the last submitted one, 0 before the first
 * @param filed whether a submission stands
 * @param onTime whether the first submission that stands came in time
 * @param claim who verifies it, and until when he holds it
 * @param due until when a returned or reopened report is to be revised
 */
public record Progress(
    State state,
    State before,
    int revision,
    boolean filed,
    @Nullable Boolean onTime,
    @Nullable Instant submittedAt,
    @Nullable Claim claim,
    @Nullable Due due) {

  public static final Progress NONE =
      new Progress(State.NOT_BEGUN, State.NOT_BEGUN, 0, false, null, null, null, null);

  /** Where a report is in its life. */
  public enum State {
    NOT_BEGUN,
    DRAFT,
    SUBMITTED,
    IN_VERIFICATION,
    RETURNED,
    APPROVED,
    REOPENED;

    /** Whether the region is the one to act. */
    public boolean waitsForRegion() {
      return this == NOT_BEGUN || this == DRAFT || this == RETURNED || this == REOPENED;
    }

    /** Whether a verifier is the one to act. */
    public boolean waitsForVerifier() {
      return this == SUBMITTED || this == IN_VERIFICATION;
    }
  }

  /** A verifier's hold on a report. */
  public record Claim(String verifier, Instant until) {}

  /** The date by which a revision is due, and whether it passed without one. */
  public record Due(LocalDate on, Instant at, boolean overdue) {}

  /** Whether a submission stands that did not come in time. */
  public boolean late() {
    return filed && Boolean.FALSE.equals(onTime);
  }

  /** How far it is after an event. */
  public Progress on(ReportEvent event) {
    return switch (event) {
      case ReportEvent.ReportBegun e -> to(State.DRAFT);
      case ReportSubmitted e -> submitted(e);
      case ReportEvent.SubmissionWithdrawn e -> withdrawn();
      case VerificationClaimed e -> claimed(new Claim(e.verifier(), e.until()));
      case ClaimReassigned e -> claimed(new Claim(e.to(), e.until()));
      case ReportEvent.ClaimReleased e -> to(State.SUBMITTED);
      case ReportEvent.ClaimLapsed e -> to(State.SUBMITTED);
      case ReportReturned e -> due(State.RETURNED, new Due(e.dueOn(), e.dueAt(), false));
      case ReportReopened e -> due(State.REOPENED, new Due(e.dueOn(), e.dueAt(), false));
      case RevisionOverdue e -> due == null ? this : due(state, new Due(due.on(), due.at(), true));
      case ReportApproved e -> due(State.APPROVED, null);
      case ReportEvent.AchievementsEntered e -> this;
      case ReportEvent.BudgetEntered e -> this;
      case ReportEvent.ProblemsEntered e -> this;
      case ReportEvent.StagesEntered e -> this;
      case ReportEvent.PlanEntered e -> this;
      case ReportEvent.ReportScored e -> this;
      case ReportEvent.FieldsChecked e -> this;
      case ReportEvent.FindingAnswered e -> this;
      case ReportEvent.FindingSettled e -> this;
      case ReportEvent.ReopeningRequested e -> this;
    };
  }

  private Progress submitted(ReportSubmitted event) {
    return new Progress(
        State.SUBMITTED,
        state,
        event.revision(),
        true,
        filed ? onTime : Boolean.valueOf(event.onTime()),
        event.arrivedAt(),
        null,
        due);
  }

  private Progress withdrawn() {
    // Only the first submission can be withdrawn into a draft; later ones leave one standing.
    boolean stands = before != State.DRAFT && before != State.NOT_BEGUN;
    return new Progress(
        before, before, revision, stands, stands ? onTime : null, submittedAt, null, due);
  }

  private Progress claimed(Claim by) {
    return new Progress(
        State.IN_VERIFICATION, before, revision, filed, onTime, submittedAt, by, due);
  }

  private Progress to(State next) {
    return new Progress(next, before, revision, filed, onTime, submittedAt, null, due);
  }

  private Progress due(State next, @Nullable Due until) {
    Claim kept = next == state ? claim : null;
    return new Progress(next, before, revision, filed, onTime, submittedAt, kept, until);
  }
}
