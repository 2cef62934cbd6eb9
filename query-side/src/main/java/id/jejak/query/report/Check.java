package id.jejak.query.report;

import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.query.report.Findings.FindingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The look at a report before it is submitted; whether it is taken, the rules say when it is asked.
 *
 * @param parts those with empty cells
 * @param unanswered findings that bar the submission
 * @param unexplained cells lower than last quarter's without a reason, which bar it too
 * @param odd what may be right but is seldom so
 */
record Check(
    List<PartLine> parts, List<FindingLine> unanswered, List<String> unexplained, List<Odd> odd) {

  /** A service or item whose figures are odd. */
  record Odd(String subject, String form, List<Oddity> oddities) {}

  /** Whether the rules will certainly say no. */
  public boolean barred() {
    return !unanswered.isEmpty() || !unexplained.isEmpty();
  }

  static Check of(ReportCard card, Earlier.Reports before) {
    var level = Difference.level(card.region());
    var odd = new ArrayList<Odd>();
    var unexplained = new ArrayList<String>();
    for (Grid grid : Grid.all(level, card.content(), before))
      for (Grid.Row row : grid.services()) {
        for (Grid.Line line : row.lines())
          if (!line.oddities().isEmpty())
            odd.add(
                new Odd(
                    line.item() == null ? row.code() : line.item().code(),
                    "achievements/" + grid.field() + "#cell-" + row.cell("required"),
                    line.oddities()));
        ServiceFigures now = row.now();
        if (row.falls() && now != null && now.lowerReason() == null)
          unexplained.add(row.cell("lowerReason"));
      }
    unexplained.addAll(budgets(card.content(), before.lastQuarter()));
    return new Check(
        PartLine.of(card).stream().filter(part -> !part.empty().isEmpty()).toList(),
        card.findings().stream().filter(FindingLine::waitsForAnswer).toList(),
        List.copyOf(unexplained),
        List.copyOf(odd));
  }

  private static List<String> budgets(ReportContent now, ReportContent before) {
    return now.budget().values().stream()
        .filter(budget -> budget.lowerReason() == null)
        .filter(budget -> isLower(budget, before.budget()))
        .map(budget -> "budget/" + budget.field() + "/lowerReason")
        .toList();
  }

  private static boolean isLower(FieldBudget now, Map<String, FieldBudget> before) {
    FieldBudget earlier = before.get(now.field());
    return earlier != null
        && (isLower(now.need(), earlier.need())
            || isLower(now.allocation(), earlier.allocation())
            || isLower(now.realisation(), earlier.realisation()));
  }

  private static boolean isLower(@Nullable Long now, @Nullable Long before) {
    return now != null && before != null && now < before;
  }
}
