package id.jejak.query.report;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.ReportContent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field's rupiah as they are filled in, beside what was submitted earlier.
 *
 * @param lowerReason why one of them is lower than last quarter's
 */
record BudgetLine(
    Field field,
    Compared need,
    Compared allocation,
    Compared realisation,
    @Nullable String lowerReason) {

  static List<BudgetLine> all(ReportContent now, Earlier.Reports before) {
    return Arrays.stream(Field.values()).map(field -> of(field, now, before)).toList();
  }

  private static BudgetLine of(Field field, ReportContent now, Earlier.Reports before) {
    String cell = "budget/" + field + "/";
    return new BudgetLine(
        field,
        Compared.of(cell + "need", Figure.NEED, now, before),
        Compared.of(cell + "allocation", Figure.ALLOCATION, now, before),
        Compared.of(cell + "realisation", Figure.REALISATION, now, before),
        new Cell(cell + "lowerReason").valueIn(now).orElse(null));
  }

  public String cell(String last) {
    return "budget/" + field + "/" + last;
  }

  public List<Oddity> oddities() {
    return Oddity.of(need, allocation, realisation);
  }
}
