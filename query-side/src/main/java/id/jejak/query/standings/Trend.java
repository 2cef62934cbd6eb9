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

  /**
   * One period.
   *
   * @param index absent where no approved score stands
   * @param mean of all regions of the kind with an approved score
   * @param of how many regions of the kind had to report
   */
  public record Point(
      String period,
      @Nullable String index,
      @Nullable String band,
      @Nullable Integer rank,
      int of,
      @Nullable String mean,
      boolean published) {}
}
