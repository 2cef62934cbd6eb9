package id.jejak.query.report;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.ReportContent;
import id.jejak.query.report.Oddity.Bounds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure beside what it is a part of and what it was, each absent where there is none.
 *
 * @param cell its address
 * @param lastQuarter of the same year, since figures are cumulative within it
 */
public record Compared(
    String cell,
    Figure figure,
    @Nullable Long now,
    @Nullable Long whole,
    @Nullable Long lastQuarter,
    @Nullable Long lastYear) {

  static Compared of(String address, Figure figure, ReportContent now, Earlier.Reports before) {
    var cell = new Cell(address);
    Figure whole = figure.whole();
    return new Compared(
        address,
        figure,
        number(cell, now),
        whole == null ? null : number(beside(address, whole), now),
        number(cell, before.lastQuarter()),
        number(cell, before.lastYear()));
  }

  /** All figures of a level's report, in the order of the form. */
  static List<Compared> all(Level level, ReportContent now, Earlier.Reports before) {
    var all = new ArrayList<Compared>();
    for (Cell cell : Cell.all(level))
      Figure.of(cell).ifPresent(figure -> all.add(of(cell.address(), figure, now, before)));
    return all;
  }

  /** Those that stand out. */
  static List<Compared> odd(Level level, ReportContent now, Earlier.Reports before) {
    return all(level, now, before).stream().filter(one -> !one.oddities().isEmpty()).toList();
  }

  /** The address of the cell in which a region says why it fell. */
  String reasonCell() {
    String[] steps = cell.split("/");
    return steps[0] + "/" + steps[1] + "/lowerReason";
  }

  /** What a page needs to tell what stands out while one types. */
  public Bounds bounds() {
    return Bounds.of(figure, lastQuarter, lastYear);
  }

  public List<Oddity> oddities() {
    return bounds().passedBy(now, whole);
  }

  static @Nullable Long number(Cell cell, @Nullable ReportContent content) {
    return content == null ? null : cell.valueIn(content).map(Long::valueOf).orElse(null);
  }

  private static Cell beside(String address, Figure other) {
    return new Cell(address.substring(0, address.lastIndexOf('/') + 1) + other.step());
  }
}
