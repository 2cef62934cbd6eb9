package id.jejak.query.report;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Item;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ServiceFigures;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services of a field as they are filled in, what was submitted earlier beside each figure. */
record Grid(Field field, List<Row> services) {

  /**
   * A service.
   *
   * @param lines its recipients, then its quality items
   */
  record Row(String code, @Nullable ServiceFigures now, List<Line> lines) {
    public String cell(String last) {
      return "achievement/" + code + "/" + last;
    }
  }

  /**
   * Recipients or a quality item: what is owed, and what was reached of it.
   *
   * @param item absent where it is about the recipients
   * @param cell the address of its cells without the last step
   */
  record Line(
      @Nullable Item item,
      String cell,
      Compared required,
      Compared reached,
      @Nullable String nihil) {
    public List<Oddity> oddities() {
      return Oddity.of(required, reached);
    }
  }

  static Grid of(Level level, Field field, ReportContent now, Earlier.Reports before) {
    return new Grid(
        field,
        Catalogue.current().services(level).stream()
            .filter(service -> service.field() == field)
            .map(service -> row(service, now, before))
            .toList());
  }

  private static Row row(Service service, ReportContent now, Earlier.Reports before) {
    String cell = "achievement/" + service.code();
    var lines = new ArrayList<Line>();
    lines.add(line(null, cell, Figure.SERVED, now, before));
    for (Item item : service.items())
      lines.add(line(item, cell + "/" + item.code(), Figure.FULFILLED, now, before));
    return new Row(service.code(), now.achievements().get(service.code()), lines);
  }

  private static Line line(
      @Nullable Item item, String cell, Figure reached, ReportContent now, Earlier.Reports before) {
    return new Line(
        item,
        cell,
        Compared.of(cell + "/required", Figure.REQUIRED, now, before),
        Compared.of(cell + "/" + reached.step(), reached, now, before),
        item == null ? null : new Cell(cell + "/nihil").valueIn(now).orElse(null));
  }
}
