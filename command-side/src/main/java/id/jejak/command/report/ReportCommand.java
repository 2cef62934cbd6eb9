package id.jejak.command.report;

import id.jejak.command.Command;
import id.jejak.command.Reason;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.StageProgress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be asked of a report. */
public sealed interface ReportCommand extends Command {
  ReportId report();

  @Override
  default String stream() {
    return report().stream();
  }

  /** The region's work on its own report, while it may be worked on. */
  sealed interface Enter extends ReportCommand {
    /** The moment the request arrived. */
    Instant arrived();
  }

  /** Enter figures of services; each replaces the service's earlier ones. */
  record EnterAchievements(
      ReportId report, List<ServiceFigures> services, Instant arrived, Actor by) implements Enter {
    public EnterAchievements {
      services = List.copyOf(services);
    }
  }

  /** Enter budgets of fields. */
  record EnterBudget(ReportId report, List<FieldBudget> fields, Instant arrived, Actor by)
      implements Enter {
    public EnterBudget {
      fields = List.copyOf(fields);
    }
  }

  /** Enter problems of fields. */
  record EnterProblems(ReportId report, List<FieldProblem> fields, Instant arrived, Actor by)
      implements Enter {
    public EnterProblems {
      fields = List.copyOf(fields);
    }
  }

  /** Enter the progress of stages. */
  record EnterStages(ReportId report, List<StageProgress> stages, Instant arrived, Actor by)
      implements Enter {
    public EnterStages {
      stages = List.copyOf(stages);
    }
  }

  /** Enter the action plan, the team's decree and its meetings. */
  record EnterPlan(ReportId report, ActionPlan plan, Instant arrived, Actor by) implements Enter {}

  /** Hand the report in. */
  record SubmitReport(ReportId report, Instant arrived, Actor by) implements ReportCommand {}

  /** Take an unclaimed submission back. */
  record WithdrawSubmission(ReportId report, Instant arrived, Actor by) implements ReportCommand {}

  /** Take a submitted report for verification. */
  record ClaimVerification(ReportId report, Actor by) implements ReportCommand {}

  /** Give a claimed report back to the queue. */
  record ReleaseClaim(ReportId report, Actor by) implements ReportCommand {}

  /** Give a claimed report to another verifier. */
  record ReassignClaim(ReportId report, String to, Reason reason, Actor by)
      implements ReportCommand {}

  /** Say that the cells of some fields were checked. */
  record CheckFields(ReportId report, Set<Field> fields, Actor by) implements ReportCommand {
    public CheckFields {
      fields = Set.copyOf(fields);
    }
  }

  /** Return the report with findings. */
  record ReturnReport(
      ReportId report, List<Remark> findings, List<NihilDecision> nihil, LocalDate dueOn, Actor by)
      implements ReportCommand {
    public ReturnReport {
      findings = List.copyOf(findings);
      nihil = List.copyOf(nihil);
    }
  }

  /** What is wrong with one cell; its finding gets an id when it is recorded. */
  record Remark(String cell, String text) {}

  /** Answer a finding. */
  record AnswerFinding(ReportId report, String finding, String text, Actor by)
      implements ReportCommand {}

  /** Settle an answered finding. */
  record SettleFinding(ReportId report, String finding, Settlement settlement, Actor by)
      implements ReportCommand {}

  /** Approve exactly this revision. */
  record ApproveReport(
      ReportId report, int revision, @Nullable String note, List<NihilDecision> nihil, Actor by)
      implements ReportCommand {
    public ApproveReport {
      nihil = List.copyOf(nihil);
    }
  }

  /** Open an approval again that the verifier himself gave wrongly. */
  record RequestReopening(ReportId report, Reason reason, Actor by) implements ReportCommand {}

  /** Record that a claim ran out; changes nothing if it did not. */
  record LapseClaim(ReportId report, Actor by) implements ReportCommand {}

  /** Record that a revision is overdue; changes nothing if it is not. */
  record RecordOverdue(ReportId report, Actor by) implements ReportCommand {}
}
