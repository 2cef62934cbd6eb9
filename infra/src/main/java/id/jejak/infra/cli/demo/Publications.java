package id.jejak.infra.cli.demo;

import id.jejak.kernel.Csv;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the press and the founding texts say of earlier years; the only part that is not invented.
 */
final class Publications {
  private static final List<String> COLUMNS =
      List.of(
          "matter",
          "period",
          "category",
          "region",
          "rank",
          "of",
          "value",
          "label",
          "basis",
          "source",
          "note");

  static final List<Map<String, Object>> ALL =
      Csv.rows(Publications.class, "historic.csv").stream().map(Publications::published).toList();
  private static final LocalDate RECORDED = LocalDate.of(2025, 6, 2);

  private Publications() {}

  static Act act() {
    Lane lane = Lane.EMPTY;
    for (Map<String, Object> one : ALL)
      lane = lane.post(Cast.ADMINISTRATOR, "/api/historic-results", one);
    return new Act(RECORDED, "historic", List.of(lane));
  }

  private static Map<String, Object> published(List<String> row) {
    var body = new TreeMap<String, Object>();
    for (int i = 0; i < row.size(); i++) {
      String name = COLUMNS.get(i);
      String cell = row.get(i);
      if (cell.isBlank()) continue;
      body.put(name, name.equals("rank") || name.equals("of") ? Integer.valueOf(cell) : cell);
    }
    return body;
  }
}
