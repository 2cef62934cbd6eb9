package id.jejak.query.report;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.ReportContent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report's figures beside those last approved and last quarter's, with what stands out marked.
 */
record Comparison(List<Group> groups) {
  /** Required figures and needs stay about the same within a year; more than this is a jump. */
  static final int STEADY_PERCENT = 25;

  /** Cumulative figures may grow so many times in a quarter; more is a jump. */
  static final int GROWTH = 2;

  private static final Map<String, String> WHOLE =
      Map.of("served", "required", "fulfilled", "required", "realisation", "allocation");
  private static final List<String> STEADY = List.of("required", "need", "allocation");

  /** Why a figure stands out; {@code flag.<name>} in the messages files. */
  enum Flag {
    OVER,
    FALLS,
    JUMPS
  }

  /** The figures of a field. */
  record Group(Field field, List<Row> rows) {
    public long flagged() {
      return rows.stream().filter(row -> !row.flags().isEmpty()).count();
    }
  }

  /**
   * One figure.
   *
   * @param reason what the region says why it fell
   */
  record Row(
      String cell,
      @Nullable Long now,
      @Nullable Long approved,
      @Nullable Long before,
      @Nullable String reason,
      List<Flag> flags) {
    /** Its place on the page. */
    public String id() {
      return cell.replace('/', '-').replace('.', '_');
    }
  }

  /** All figures that stand out. */
  public List<Row> flagged() {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .filter(row -> !row.flags().isEmpty())
        .toList();
  }

  /**
   * Compares.
   *
   * @param before last quarter's content within the same year, whose figures are cumulative
   */
  static Comparison of(
      Level level,
      ReportContent now,
      @Nullable ReportContent approved,
      @Nullable ReportContent before) {
    var rows = new EnumMap<Field, List<Row>>(Field.class);
    for (Cell cell : Cell.all(level)) {
      String figure = last(cell);
      if (!WHOLE.containsKey(figure) && !STEADY.contains(figure)) continue;
      Field field = cell.field().orElseThrow();
      rows.computeIfAbsent(field, none -> new ArrayList<>())
          .add(
              new Row(
                  cell.address(),
                  number(cell, now),
                  number(cell, approved),
                  number(cell, before),
                  sibling(cell, "lowerReason").valueIn(now).orElse(null),
                  flags(cell, now, before)));
    }
    return new Comparison(
        rows.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toList());
  }

  private static List<Flag> flags(Cell cell, ReportContent content, @Nullable ReportContent past) {
    var flags = new ArrayList<Flag>();
    Long now = number(cell, content);
    if (now == null) return flags;
    String figure = last(cell);
    String whole = WHOLE.get(figure);
    if (whole != null) {
      Long bound = number(sibling(cell, whole), content);
      if (bound != null && now > bound) flags.add(Flag.OVER);
    }
    Long before = number(cell, past);
    if (before == null) return flags;
    boolean cumulative = !STEADY.contains(figure);
    if (cumulative && now < before) flags.add(Flag.FALLS);
    if (cumulative ? before > 0 && now > GROWTH * before : jumps(now, before))
      flags.add(Flag.JUMPS);
    return flags;
  }

  private static boolean jumps(long now, long before) {
    return before > 0 && Math.abs(now - before) * 100 > before * STEADY_PERCENT;
  }

  private static @Nullable Long number(Cell cell, @Nullable ReportContent content) {
    if (content == null) return null;
    return cell.valueIn(content)
        .filter(text -> text.matches("-?[0-9]{1,18}"))
        .map(Long::valueOf)
        .orElse(null);
  }

  private static String last(Cell cell) {
    return cell.address().substring(cell.address().lastIndexOf('/') + 1);
  }

  private static Cell sibling(Cell cell, String figure) {
    int cut = cell.address().lastIndexOf('/') + 1;
    String above = cell.address().substring(0, cut);
    boolean item = cell.part().equals("achievement") && above.split("/").length == 3;
    if (item && figure.equals("lowerReason"))
      above = above.substring(0, above.lastIndexOf('/', above.length() - 2) + 1);
    return new Cell(above + figure);
  }
}
