package id.jejak.query.standings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A region's index over the periods beside the mean of its kind, drawn on a field of {@link #WIDTH}
 * by {@link #HEIGHT}; what it shows stands in the table beneath it too.
 *
 * @param line the region's index, a list of points for each run of periods that have one
 * @param mean the mean of its kind likewise
 * @param steps the indices that the field's rules stand for
 */
record Chart(List<String> line, List<String> mean, List<Dot> dots, List<Step> steps) {
  static final int WIDTH = 600;
  static final int HEIGHT = 200;
  private static final int MARGIN = 56;
  private static final int ABOVE_AND_BELOW = 20;
  private static final int TEN = 10;
  private static final int MOST_NAMES = 4;

  /**
   * A region's index in a period; none where no approved score stands.
   *
   * @param named whether there is room for the period's name beneath it
   */
  record Dot(String x, String y, String period, boolean named) {}

  /** A rule across the field. */
  record Step(String y, int index) {}

  /** The chart of a trend; nothing where fewer than two periods have an index. */
  static @Nullable Chart of(Trend trend) {
    List<Trend.Point> points = trend.points();
    long drawn = points.stream().filter(point -> point.index() != null).count();
    if (drawn < 2) return null;
    int least = least(points);
    int every = (points.size() + MOST_NAMES - 1) / MOST_NAMES;
    var dots = new ArrayList<Dot>();
    for (int each = 0; each < points.size(); each++) {
      Trend.Point point = points.get(each);
      if (point.index() != null)
        dots.add(
            new Dot(x(each, points), y(point.index(), least), point.period(), each % every == 0));
    }
    var steps = new ArrayList<Step>();
    for (int index = least; index <= 100; index += least < 50 ? 2 * TEN : TEN)
      steps.add(new Step(y(Integer.toString(index), least), index));
    return new Chart(
        runs(points, Trend.Point::index, least),
        runs(points, Trend.Point::mean, least),
        List.copyOf(dots),
        List.copyOf(steps));
  }

  /** No line leads over a period without a figure: nobody knows what was there. */
  private static List<String> runs(
      List<Trend.Point> points, Function<Trend.Point, @Nullable String> figure, int least) {
    var runs = new ArrayList<String>();
    var run = new StringJoiner(" ");
    for (int each = 0; each < points.size(); each++) {
      String shown = figure.apply(points.get(each));
      if (shown != null) run.add(x(each, points) + "," + y(shown, least));
      boolean ends = shown == null || each == points.size() - 1;
      if (!ends || run.length() == 0) continue;
      runs.add(run.toString());
      run = new StringJoiner(" ");
    }
    return List.copyOf(runs);
  }

  /** What is drawn, with room for the periods' names beneath the field. */
  public String viewBox() {
    return "0 0 " + WIDTH + " " + (HEIGHT + ABOVE_AND_BELOW);
  }

  /** Where rules begin. */
  public int left() {
    return MARGIN;
  }

  /** Where rules end. */
  public int right() {
    return WIDTH - MARGIN;
  }

  private static String x(int each, List<Trend.Point> points) {
    return number(MARGIN + each * (WIDTH - 2.0 * MARGIN) / (points.size() - 1));
  }

  /** The full ten below everything that is shown. */
  private static int least(List<Trend.Point> points) {
    double least =
        points.stream()
            .flatMap(point -> Stream.of(point.index(), point.mean()))
            .filter(Objects::nonNull)
            .mapToDouble(Double::parseDouble)
            .min()
            .orElse(0);
    return (int) Math.min(90, Math.floor(least / TEN) * TEN);
  }

  private static String y(String index, int least) {
    double share = (new BigDecimal(index).doubleValue() - least) / (100 - least);
    return number(HEIGHT - ABOVE_AND_BELOW - share * (HEIGHT - 2.0 * ABOVE_AND_BELOW));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
