package id.jejak.command.award;

import id.jejak.kernel.award.Category;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionRegister;
import java.util.List;

/**
 * A category as it is asked for.
 *
 * @param byZone whether each of its zones gets nominees and winners of its own
 */
public record Competition(Category category, boolean byZone) {

  /** The categories it is opened as: one, or one per zone that has regions to compete. */
  List<Category> categories() {
    if (!byZone) return List.of(category);
    return RegionRegister.current().reporting().stream()
        .filter(category::admits)
        .map(Region::zone)
        .distinct()
        .sorted()
        .map(this::of)
        .toList();
  }

  private Category of(String zone) {
    return new Category(
        category.code() + "_" + zone,
        category.name() + " – " + zone,
        category.kinds(),
        List.of(zone),
        category.regions(),
        category.weights(),
        category.nominees(),
        category.winners());
  }
}
