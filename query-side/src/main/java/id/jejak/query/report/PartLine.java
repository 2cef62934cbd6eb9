package id.jejak.query.report;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.query.report.Findings.FindingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A task of filling in a report: one of its parts, the first cut by field.
 *
 * @param field whose achievements they are; absent for the other four parts
 * @param cells how many cells a complete report has there
 * @param empty those that are empty
 * @param findings those that wait for the region's answer
 */
public record PartLine(
    String part, @Nullable Field field, int cells, List<Cell> empty, List<FindingLine> findings) {
  private static final List<String> OTHERS = List.of("budget", "problems", "stages", "plan");

  public PartLine {
    empty = List.copyOf(empty);
    findings = List.copyOf(findings);
  }

  /** How far it is: {@code FINDINGS}, {@code DONE}, {@code BEGUN} or {@code EMPTY}. */
  public String state() {
    if (!findings.isEmpty()) return "FINDINGS";
    if (empty.isEmpty()) return "DONE";
    return empty.size() < cells ? "BEGUN" : "EMPTY";
  }

  public int filled() {
    return cells - empty.size();
  }

  /** The form it is filled in with, below the report's page. */
  public String form() {
    return field == null ? part : "achievements/" + field;
  }

  /** All tasks of a report, in the order of the form. */
  static List<PartLine> of(ReportCard card) {
    var level = Difference.level(card.region());
    List<Cell> required = Cell.required(level);
    List<Cell> empty = CompletenessRule.empty(level, card.content(), card.nihil().accepted());
    List<FindingLine> waiting =
        card.findings().stream().filter(FindingLine::waitsForAnswer).toList();
    var lines = new ArrayList<PartLine>();
    for (Field field : Field.values())
      lines.add(line("achievement", field, required, empty, waiting));
    for (String part : OTHERS) lines.add(line(part, null, required, empty, waiting));
    return List.copyOf(lines);
  }

  private static PartLine line(
      String part,
      @Nullable Field field,
      List<Cell> required,
      List<Cell> empty,
      List<FindingLine> waiting) {
    return new PartLine(
        part,
        field,
        (int) required.stream().filter(cell -> isOf(part, field, cell)).count(),
        empty.stream().filter(cell -> isOf(part, field, cell)).toList(),
        waiting.stream().filter(each -> isOf(part, field, new Cell(each.cell()))).toList());
  }

  private static boolean isOf(String part, @Nullable Field field, Cell cell) {
    return cell.part().equals(part)
        && (field == null || Objects.equals(cell.field().orElse(null), field));
  }
}
