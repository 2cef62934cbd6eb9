package id.jejak.kernel.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region's figures for one service, cumulative within the year; an absent figure is an empty
 * cell.
 *
 * @param target the year's own planned target in percent of recipients, a decimal
 * @param targetSource the planning document the target stands in
 * @param required recipients who must be served
 * @param served recipients who were served
 * @param nihil why the service does not apply, if it is said not to
 * @param lowerReason why a figure is lower than last quarter's
 */
public record ServiceFigures(
    String service,
    @Nullable String target,
    @Nullable String targetSource,
    @Nullable Long required,
    @Nullable Long served,
    List<ItemFigures> items,
    @Nullable String nihil,
    @Nullable String lowerReason) {
  public ServiceFigures {
    items = List.copyOf(items);
  }

  /**
   * The figures of one quality item.
   *
   * @param nihil why the item does not apply, if it is said not to
   */
  public record ItemFigures(
      String item, @Nullable Long required, @Nullable Long fulfilled, @Nullable String nihil) {}
}
