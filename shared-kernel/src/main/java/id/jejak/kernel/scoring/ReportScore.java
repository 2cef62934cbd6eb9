package id.jejak.kernel.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's score with every figure on the way to it.
 *
 * @param index the region index (IP-SPM), absent when no field applies
 * @param band the band's label, absent without an index
 * @param ranked whether enough fields and services apply for a rank
 */
public record ReportScore(
    List<ServiceScore> services,
    List<FieldScore> fields,
    @Nullable ExactFigure index,
    @Nullable String band,
    boolean ranked) {
  public ReportScore {
    services = List.copyOf(services);
    fields = List.copyOf(fields);
  }

  /**
   * One service; its figures are decimals to 20 places, rounded down.
   *
   * @param applicable false where its nihil was accepted; then it has no figures
   * @param recipients R, in percent
   * @param quality Q, in percent; absent when every item's nihil was accepted
   * @param overServed whether served exceeded required and was capped
   */
  public record ServiceScore(
      String service,
      boolean applicable,
      @Nullable String recipients,
      @Nullable String quality,
      @Nullable String index,
      boolean overServed,
      List<ItemScore> items) {
    public ServiceScore {
      items = List.copyOf(items);
    }
  }

  /** One quality item; its decimal percentage is absent where its nihil was accepted. */
  public record ItemScore(String item, @Nullable String percentage) {}

  /** One field: the mean of its applicable services; absent where none applies. */
  public record FieldScore(String field, int applicableServices, @Nullable ExactFigure index) {}
}
