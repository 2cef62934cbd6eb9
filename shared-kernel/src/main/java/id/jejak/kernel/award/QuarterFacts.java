package id.jejak.kernel.award;

import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.scoring.ReportScore;
import org.jspecify.annotations.Nullable;

/**
 * What a nomination needs to know of one quarter's report: a pure fold of its events.
 *
 * @param content the content as it stands
 * @param first the first submission that was not withdrawn
 * @param approval the approved revision, null unless the report is approved
 * @param score the last final score
 * @param overdue whether a due date passed and no revision has come since
 * @param beforeSubmission the facts before the last submission, to which a withdrawal goes back
 */
public record QuarterFacts(
    State state,
    ReportContent content,
    @Nullable Submission first,
    @Nullable Approval approval,
    @Nullable FinalScore score,
    boolean overdue,
    @Nullable QuarterFacts beforeSubmission) {

  static final QuarterFacts NONE =
      new QuarterFacts(State.NOT_BEGUN, ReportContent.EMPTY, null, null, null, false, null);

  /** Where a report stands. */
  public enum State {
    NOT_BEGUN,
    DRAFT,
    SUBMITTED,
    IN_VERIFICATION,
    RETURNED,
    APPROVED,
    REOPENED
  }

  /** A submission; completeness in percent. */
  public record Submission(long position, boolean onTime, Rational completeness) {}

  /** An approval of exactly this revision and content. */
  public record Approval(long position, int revision, ReportContent content) {}

  /** A final score of a revision. */
  public record FinalScore(long position, int revision, ReportScore score) {}

  /** Whether a decision of a verifier is awaited. */
  public boolean pending() {
    return state == State.SUBMITTED || state == State.IN_VERIFICATION;
  }

  QuarterFacts on(long position, ReportEvent event) {
    return switch (event) {
      case ReportEvent.ReportBegun e -> in(State.DRAFT);
      case ReportEvent.AchievementsEntered e -> with(content.on(e));
      case ReportEvent.BudgetEntered e -> with(content.on(e));
      case ReportEvent.ProblemsEntered e -> with(content.on(e));
      case ReportEvent.StagesEntered e -> with(content.on(e));
      case ReportEvent.PlanEntered e -> with(content.on(e));
      case ReportEvent.ReportSubmitted e -> submitted(position, e);
      case ReportEvent.SubmissionWithdrawn e ->
          beforeSubmission == null ? this : beforeSubmission.with(content);
      case ReportEvent.VerificationClaimed e -> in(State.IN_VERIFICATION);
      case ReportEvent.ClaimReassigned e -> in(State.IN_VERIFICATION);
      case ReportEvent.ClaimReleased e -> in(State.SUBMITTED);
      case ReportEvent.ClaimLapsed e -> in(State.SUBMITTED);
      case ReportEvent.ReportReturned e -> in(State.RETURNED);
      case ReportEvent.ReportReopened e -> in(State.REOPENED);
      case ReportEvent.RevisionOverdue e ->
          new QuarterFacts(state, content, first, approval, score, true, beforeSubmission);
      case ReportEvent.ReportApproved e ->
          new QuarterFacts(
              State.APPROVED,
              content,
              first,
              new Approval(position, e.revision(), content),
              score,
              overdue,
              null);
      case ReportEvent.ReportScored e -> scored(position, e);
      case ReportEvent.FieldsChecked e -> this;
      case ReportEvent.FindingAnswered e -> this;
      case ReportEvent.FindingSettled e -> this;
      case ReportEvent.ReopeningRequested e -> this;
    };
  }

  private QuarterFacts submitted(long position, ReportEvent.ReportSubmitted event) {
    Submission standing =
        first != null
            ? first
            : new Submission(position, event.onTime(), event.completeness().total().rational());
    return new QuarterFacts(State.SUBMITTED, content, standing, approval, score, false, this);
  }

  private QuarterFacts scored(long position, ReportEvent.ReportScored event) {
    if (!event.stage().equals("FINAL")) return this;
    var last = new FinalScore(position, event.revision(), event.score());
    return new QuarterFacts(state, content, first, approval, last, overdue, beforeSubmission);
  }

  private QuarterFacts in(State next) {
    Approval kept = next == State.REOPENED ? null : approval;
    return new QuarterFacts(next, content, first, kept, score, overdue, beforeSubmission);
  }

  private QuarterFacts with(ReportContent entered) {
    return new QuarterFacts(state, entered, first, approval, score, overdue, beforeSubmission);
  }
}
