package id.jejak.query.report;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.ReportContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report's figures beside those last approved and earlier ones, with what stands out marked. */
record Comparison(List<Group> groups) {

  /** The figures of a field. */
  record Group(Field field, List<Row> rows) {}

  /**
   * One figure.
   *
   * @param reason what the region says why it fell
   */
  record Row(Compared figure, @Nullable Long approved, @Nullable String reason) {
    /** Its place on the page. */
    public String id() {
      return figure.cell().replace('/', '-').replace('.', '_');
    }
  }

  static Comparison of(
      Level level, ReportContent now, @Nullable ReportContent approved, Earlier.Reports before) {
    var rows = new EnumMap<Field, List<Row>>(Field.class);
    for (Compared figure : Compared.all(level, now, before)) {
      var cell = new Cell(figure.cell());
      rows.computeIfAbsent(cell.field().orElseThrow(), none -> new ArrayList<>())
          .add(
              new Row(
                  figure,
                  Compared.number(cell, approved),
                  new Cell(figure.reasonCell()).valueIn(now).orElse(null)));
    }
    return new Comparison(
        rows.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList());
  }

  /** The same with nothing but what stands out; fields in which nothing does are left out. */
  Comparison odd() {
    return new Comparison(
        groups.stream()
            .map(
                group ->
                    new Group(
                        group.field(),
                        group.rows().stream()
                            .filter(row -> !row.figure().oddities().isEmpty())
                            .toList()))
            .filter(group -> !group.rows().isEmpty())
            .toList());
  }

  /** All figures, whatever their field. */
  public List<Row> rows() {
    return groups.stream().flatMap(group -> group.rows().stream()).toList();
  }
}
