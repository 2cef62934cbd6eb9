package id.jejak.infra.cli.demo;

import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.region.RegionKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A category of the 2024 edition. */
record Contest(RegionKind kind) {
  static final List<Weight> WEIGHTS =
      List.of(
          new Weight("IP_SPM", "0.50"),
          new Weight("BUDGET", "0.10"),
          new Weight("STAGES", "0.10"),
          new Weight("TEAM", "0.10"),
          new Weight("ACTION_PLAN", "0.10"),
          new Weight("REPORTING", "0.10"));
  private static final String EDITION = "/api/awards/2024";

  String path() {
    return EDITION + "/" + kind;
  }

  String name() {
    return switch (kind) {
      case PROVINCE -> "Provinsi";
      case KABUPATEN -> "Kabupaten";
      case KOTA -> "Kota";
    };
  }

  /** The office that receives a region's award. */
  String head() {
    return switch (kind) {
      case PROVINCE -> "Gubernur";
      case KABUPATEN -> "Bupati";
      case KOTA -> "Wali Kota";
    };
  }

  /** The category as an edition opens it. */
  Map<String, Object> category() {
    var category = new TreeMap<String, Object>();
    category.put("code", kind.name());
    category.put("name", name());
    category.put("kinds", List.of(kind.name()));
    category.put("weights", WEIGHTS);
    category.put("nominees", 5);
    category.put("winners", 3);
    return category;
  }
}
