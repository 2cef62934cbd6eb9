package id.jejak.query.standings;

import id.jejak.query.historic.HistoricResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a region's index and rank went over the periods, beside the mean of its kind.
 *
 * @param historic what was published elsewhere of the region: beside, never among the points
 */
public record Trend(
    String region, String name, String kind, List<Point> points, List<HistoricResult> historic) {

  /** The last period with an index; nothing where none has one. */
  @Nullable Point latest() {
    return points.stream()
        .filter(point -> point.index() != null)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /**
   * One period.
   *
   * @param index absent where no approved score stands
   * @param mean of all regions of the kind with an approved score
   * @param of how many regions of the kind had to report
   * @param belowHundred services whose index is below 100 %
   * @param belowTarget services whose recipients fall short of the region's own target
   */
  public record Point(
      String period,
      @Nullable String index,
      @Nullable String band,
      @Nullable Integer rank,
      int of,
      @Nullable String mean,
      boolean published,
      List<String> belowHundred,
      List<String> belowTarget) {}
}
