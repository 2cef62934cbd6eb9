package id.jejak.kernel.report;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.scoring.ReportScore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a report; stream {@code report/<period>/<region>}.
 *
 * <p>{@code lookedUpTo} is the position up to which a decision looked at other streams: the window,
 * its policy, earlier quarters, a verifier's account. It is absent where none was looked at, and in
 * entries that were written before it was recorded.
 */
public sealed interface ReportEvent extends DomainEvent {

  /** The region began its report for the period. */
  record ReportBegun(String period, String region, Instant begunAt) implements ReportEvent {}

  /** Figures of one or more services were entered; each replaces the service's earlier ones. */
  record AchievementsEntered(List<ServiceFigures> services, @Nullable Long lookedUpTo)
      implements ReportEvent {
    public AchievementsEntered {
      services = List.copyOf(services);
    }
  }

  /** Budgets of one or more fields were entered. */
  record BudgetEntered(List<FieldBudget> fields, @Nullable Long lookedUpTo) implements ReportEvent {
    public BudgetEntered {
      fields = List.copyOf(fields);
    }
  }

  /** Problems of one or more fields were entered. */
  record ProblemsEntered(List<FieldProblem> fields, @Nullable Long lookedUpTo)
      implements ReportEvent {
    public ProblemsEntered {
      fields = List.copyOf(fields);
    }
  }

  /** The progress of one or more stages was entered. */
  record StagesEntered(List<StageProgress> stages, @Nullable Long lookedUpTo)
      implements ReportEvent {
    public StagesEntered {
      stages = List.copyOf(stages);
    }
  }

  /** The action plan, the team's decree and its meetings were entered. */
  record PlanEntered(ActionPlan plan, @Nullable Long lookedUpTo) implements ReportEvent {}

  /**
   * The team handed the report in.
   *
   * @param revision 1 for the first submission, one more for each further one, also after a
   *     withdrawal
   * @param arrivedAt the moment the request arrived; it decides {@code onTime}
   * @param onTime whether it arrived before the window's deadline (exceptions do not count)
   * @param emptyCells how many required cells were empty
   * @param lookedUpTo position up to which windows and earlier quarters were looked at
   */
  record ReportSubmitted(
      int revision,
      Instant arrivedAt,
      boolean onTime,
      Completeness completeness,
      int emptyCells,
      long lookedUpTo)
      implements ReportEvent {}

  /**
   * A score was computed: provisional on submission, final on approval.
   *
   * @param stage {@code PROVISIONAL} or {@code FINAL}
   * @param adoptedAfterwards whether the policy was adopted after the window had opened
   */
  record ReportScored(
      String stage,
      int revision,
      String policy,
      boolean adoptedAfterwards,
      Completeness completeness,
      ReportScore score)
      implements ReportEvent {}

  /** The team took an unclaimed submission back before the deadline. */
  record SubmissionWithdrawn(int revision, Instant withdrawnAt, @Nullable Long lookedUpTo)
      implements ReportEvent {}

  /** A verifier took the report; the claim lapses unless he decides by {@code until}. */
  record VerificationClaimed(
      String verifier, Instant claimedAt, Instant until, @Nullable Long lookedUpTo)
      implements ReportEvent {}

  /** The verifier gave the report back to the queue undecided. */
  record ClaimReleased(String verifier, Instant releasedAt) implements ReportEvent {}

  /** The claim ran out. */
  record ClaimLapsed(String verifier, Instant lapsedAt) implements ReportEvent {}

  /** An administrator gave the report to another verifier. */
  record ClaimReassigned(
      String from,
      String to,
      Instant reassignedAt,
      Instant until,
      String reason,
      @Nullable Long lookedUpTo)
      implements ReportEvent {}

  /** The verifier checked the cells of some fields (his account may be limited to them). */
  record FieldsChecked(String verifier, List<String> fields) implements ReportEvent {
    public FieldsChecked {
      fields = List.copyOf(fields);
    }
  }

  /** The report went back to the region with what is to be mended. */
  record ReportReturned(
      int revision,
      List<Finding> findings,
      List<NihilDecision> nihil,
      LocalDate dueOn,
      Instant dueAt,
      Instant returnedAt,
      @Nullable Long lookedUpTo)
      implements ReportEvent {
    public ReportReturned {
      findings = List.copyOf(findings);
      nihil = List.copyOf(nihil);
    }
  }

  /** The region answered a finding; the answer goes with its next revision. */
  record FindingAnswered(String finding, String text) implements ReportEvent {}

  /**
   * The verifier settled a finding.
   *
   * @param settlement {@code accepted}, {@code insisted} or {@code dropped}
   */
  record FindingSettled(String finding, String settlement) implements ReportEvent {}

  /** The due date of a returned report passed without a revision. */
  record RevisionOverdue(int revision, LocalDate dueOn, Instant recordedAt)
      implements ReportEvent {}

  /** The verifier approved exactly this revision. */
  record ReportApproved(
      int revision,
      String verifier,
      @Nullable String note,
      List<NihilDecision> nihil,
      Instant approvedAt,
      @Nullable Long lookedUpTo)
      implements ReportEvent {
    public ReportApproved {
      nihil = List.copyOf(nihil);
    }
  }

  /** The verifier asked for a reopening of his own approval. */
  record ReopeningRequested(String verifier, int revision, String reason, Instant requestedAt)
      implements ReportEvent {}

  /** The approved report was opened again; the region revises it until {@code dueOn}. */
  record ReportReopened(
      int revision,
      String reason,
      LocalDate dueOn,
      Instant dueAt,
      Instant reopenedAt,
      @Nullable Long lookedUpTo)
      implements ReportEvent {}
}
