package id.jejak.command.report;

import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.ClaimLapsed;
import id.jejak.kernel.report.ReportEvent.ClaimReassigned;
import id.jejak.kernel.report.ReportEvent.ClaimReleased;
import id.jejak.kernel.report.ReportEvent.FieldsChecked;
import id.jejak.kernel.report.ReportEvent.FindingAnswered;
import id.jejak.kernel.report.ReportEvent.FindingSettled;
import id.jejak.kernel.report.ReportEvent.PlanEntered;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ReportEvent.ReopeningRequested;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.RevisionOverdue;
import id.jejak.kernel.report.ReportEvent.StagesEntered;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as its events left it; each part of it is a fold of its own.
 *
 * @param writers accounts that entered, answered or submitted anything; none of them verifies it
 */
record Report(
    Progress progress,
    ReportContent content,
    Nihil nihil,
    Findings findings,
    Verification verification,
    Set<String> writers) {
  static final Report NONE =
      new Report(
          Progress.NONE,
          ReportContent.EMPTY,
          Nihil.NONE,
          Findings.NONE,
          Verification.NONE,
          Set.of());

  Report {
    writers = Set.copyOf(writers);
  }

  Report on(ReportEvent event, @Nullable String actor) {
    return new Report(
        progress.on(event),
        content.on(event),
        nihil.on(event),
        findings.on(event),
        verification.on(event),
        actor != null && isWriting(event) ? with(actor) : writers);
  }

  private Set<String> with(String writer) {
    return Stream.concat(writers.stream(), Stream.of(writer)).collect(Collectors.toSet());
  }

  private static boolean isWriting(ReportEvent event) {
    return switch (event) {
      case ReportBegun e -> true;
      case AchievementsEntered e -> true;
      case BudgetEntered e -> true;
      case ProblemsEntered e -> true;
      case StagesEntered e -> true;
      case PlanEntered e -> true;
      case ReportSubmitted e -> true;
      case FindingAnswered e -> true;
      case ReportScored e -> false;
      case SubmissionWithdrawn e -> false;
      case VerificationClaimed e -> false;
      case ClaimReleased e -> false;
      case ClaimLapsed e -> false;
      case ClaimReassigned e -> false;
      case FieldsChecked e -> false;
      case ReportReturned e -> false;
      case FindingSettled e -> false;
      case RevisionOverdue e -> false;
      case ReportApproved e -> false;
      case ReopeningRequested e -> false;
      case ReportReopened e -> false;
    };
  }
}
