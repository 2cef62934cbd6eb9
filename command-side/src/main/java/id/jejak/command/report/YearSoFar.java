package id.jejak.command.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.report.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the region submitted for the earlier quarters of the year: figures are cumulative within it.
 *
 * @param quarters their contents, the nearest first
 */
record YearSoFar(List<ReportContent> quarters) {
  YearSoFar {
    quarters = List.copyOf(quarters);
  }

  static YearSoFar before(ReportId id, Ledger ledger, long upTo) {
    return new YearSoFar(
        Submitted.earlierInYear(id, ledger, upTo).map(Submitted::content).toList());
  }

  /** Refused where a figure is below last quarter's and no reason is given for it. */
  void requireReasons(ReportContent content) {
    var lower = new ArrayList<>(servicesLower(content));
    lower.addAll(budgetsLower(content));
    if (!lower.isEmpty())
      throw Rejected.because(ReportRefusal.LOWER_WITHOUT_REASON, String.join(", ", lower));
  }

  private List<String> servicesLower(ReportContent content) {
    if (quarters.isEmpty()) return List.of();
    var before = quarters.get(0).achievements();
    return content.achievements().values().stream()
        .filter(figures -> figures.lowerReason() == null)
        .filter(figures -> isLower(before.get(figures.service()), figures))
        .map(ServiceFigures::service)
        .sorted()
        .toList();
  }

  private List<String> budgetsLower(ReportContent content) {
    if (quarters.isEmpty()) return List.of();
    var before = quarters.get(0).budget();
    return content.budget().values().stream()
        .filter(budget -> budget.lowerReason() == null)
        .filter(budget -> isLower(before.get(budget.field()), budget))
        .map(FieldBudget::field)
        .sorted()
        .map(field -> "budget/" + field)
        .toList();
  }

  /** Services and items said not to apply although somebody was owed them earlier in the year. */
  List<String> impossible(Nihil nihil) {
    var owed = new TreeSet<String>();
    for (ReportContent quarter : quarters)
      for (ServiceFigures figures : quarter.achievements().values()) {
        if (isPositive(figures.required())) owed.add(figures.service());
        for (ItemFigures item : figures.items())
          if (isPositive(item.required())) {
            owed.add(item.item());
            owed.add(figures.service());
          }
      }
    owed.retainAll(nihil.claims().keySet());
    return List.copyOf(owed);
  }

  private static boolean isLower(@Nullable ServiceFigures before, ServiceFigures now) {
    if (before == null) return false;
    if (isLower(before.required(), now.required()) || isLower(before.served(), now.served()))
      return true;
    for (ItemFigures item : now.items())
      for (ItemFigures earlier : before.items())
        if (item.item().equals(earlier.item())
            && (isLower(earlier.required(), item.required())
                || isLower(earlier.fulfilled(), item.fulfilled()))) return true;
    return false;
  }

  private static boolean isLower(@Nullable FieldBudget before, FieldBudget now) {
    return before != null
        && (isLower(before.need(), now.need())
            || isLower(before.allocation(), now.allocation())
            || isLower(before.realisation(), now.realisation()));
  }

  private static boolean isLower(@Nullable Long before, @Nullable Long now) {
    return before != null && now != null && now < before;
  }

  private static boolean isPositive(@Nullable Long figure) {
    return figure != null && figure > 0;
  }
}
