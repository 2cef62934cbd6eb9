package id.jejak.command.report;

import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.PlanEntered;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.StagesEntered;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A report as its events left it; each part of it is a fold of its own.
 *
 * @param writers accounts that entered or submitted anything; none of them verifies it
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
      default -> false;
    };
  }
}
