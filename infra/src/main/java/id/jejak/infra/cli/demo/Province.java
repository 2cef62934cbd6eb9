package id.jejak.infra.cli.demo;

import id.jejak.kernel.Csv;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import java.util.List;
import java.util.Set;

/**
 * How a province does in the demonstration; invented, percentages at the year's end.
 *
 * @param services what its services reach on average
 * @param spread how far a single service may lie from that
 * @param allocation the share of the need that is budgeted
 * @param realisation the share of the budget that is spent
 * @param stages how many of the four stages it completes
 * @param meetings in how many quarters its team meets
 * @param fields how many of the six fields its action plan covers
 * @param conviction how well it would do before the jury
 * @param nihil services that do not apply to it
 */
record Province(
    String code,
    String name,
    int services,
    int spread,
    int allocation,
    int realisation,
    int stages,
    int meetings,
    int fields,
    int conviction,
    Set<String> nihil) {
  static final List<Province> ALL =
      Csv.rows(Province.class, "provinces.csv").stream().map(Province::of).toList();

  static Province of(String code) {
    return ALL.stream().filter(province -> province.code.equals(code)).findFirst().orElseThrow();
  }

  private static Province of(List<String> row) {
    List<Integer> plan = row.subList(1, 9).stream().map(Integer::valueOf).toList();
    return new Province(
        row.getFirst(),
        RegionRegister.current().get(new RegionCode(row.getFirst())).name(),
        plan.get(0),
        plan.get(1),
        plan.get(2),
        plan.get(3),
        plan.get(4),
        plan.get(5),
        plan.get(6),
        plan.get(7),
        Set.of(row.getLast().split(" ")));
  }
}
