package id.jejak.query.report;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import java.util.List;

/** What verifiers see of a report's events: not what the region works on until it submits it. */
public final class Sent {
  private Sent() {}

  /** A report's events without what the region has entered since its last submission. */
  public static List<Recorded<DomainEvent>> of(List<Recorded<DomainEvent>> events) {
    long last =
        events.stream()
            .filter(recorded -> recorded.event() instanceof ReportSubmitted)
            .mapToLong(Recorded::position)
            .max()
            .orElse(-1);
    return events.stream()
        .filter(recorded -> recorded.position() <= last || !entered(recorded.event()))
        .toList();
  }

  /** Whether the region entered something, which others see once it submits. */
  public static boolean entered(DomainEvent event) {
    return switch (event) {
      case ReportEvent.AchievementsEntered e -> true;
      case ReportEvent.BudgetEntered e -> true;
      case ReportEvent.ProblemsEntered e -> true;
      case ReportEvent.StagesEntered e -> true;
      case ReportEvent.PlanEntered e -> true;
      case ReportEvent.FindingAnswered e -> true;
      default -> false;
    };
  }
}
