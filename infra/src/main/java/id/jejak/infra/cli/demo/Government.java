package id.jejak.infra.cli.demo;

import id.jejak.kernel.Csv;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a regional government does in the demonstration; invented, percentages at the year's end.
 *
 * @param services what its services reach on average
 * @param spread how far a single service may lie from that
 * @param allocation the share of the need that is budgeted
 * @param realisation the share of the budget that is spent
 * @param stages how many of the four stages it completes
 * @param meetings in how many quarters its team meets
 * @param fields how many of the six fields its action plan covers
 * @param conviction how well it would do before the jury
 * @param thirdQuarter hundredths of a percent that its services reach on average in the third
 *     quarter, where it follows a published index; 0 where it does not
 * @param nihil services that do not apply to it
 */
record Government(
    Region region,
    int services,
    int spread,
    int allocation,
    int realisation,
    int stages,
    int meetings,
    int fields,
    int conviction,
    int thirdQuarter,
    Set<String> nihil) {
  private static final List<String> SELDOM = List.of("K-PR-1", "K-PR-2", "K-TRB-4", "K-SOS-5");

  /** The provinces, as planned. */
  static final List<Government> PROVINCES =
      Csv.rows(Government.class, "provinces.csv").stream().map(Government::planned).toList();

  /** The kabupaten and kota of which an outcome was published. */
  static final List<Government> KNOWN =
      Csv.rows(Government.class, "known.csv").stream().map(Government::planned).toList();

  /** All that report: as planned, or else drawn. */
  static List<Government> nation(Chance chance) {
    Map<String, Government> planned = new HashMap<>();
    PROVINCES.forEach(government -> planned.put(government.code(), government));
    KNOWN.forEach(government -> planned.put(government.code(), government));
    return RegionRegister.current().reporting().stream()
        .map(
            region -> {
              Government known = planned.get(region.code().value());
              return known == null ? drawn(region, chance) : known;
            })
        .toList();
  }

  String code() {
    return region.code().value();
  }

  String name() {
    return region.name();
  }

  RegionKind kind() {
    return region.kind();
  }

  Level level() {
    return Level.of(kind());
  }

  /** Whether its year follows a plan, and no chance befalls it. */
  boolean isKnown() {
    return kind() == RegionKind.PROVINCE || KNOWN.contains(this);
  }

  private static Government planned(List<String> row) {
    List<Integer> plan = row.subList(1, 10).stream().map(Integer::valueOf).toList();
    String nihil = row.getLast();
    return new Government(
        RegionRegister.current().get(new RegionCode(row.getFirst())),
        plan.get(0),
        plan.get(1),
        plan.get(2),
        plan.get(3),
        plan.get(4),
        plan.get(5),
        plan.get(6),
        plan.get(7),
        plan.get(8),
        nihil.isBlank() ? Set.of() : Set.of(nihil.split(" ")));
  }

  /** Below all of which an outcome is known. */
  private static Government drawn(Region region, Chance chance) {
    String subject = region.code().value() + "/";
    int services = draw(chance, 48, 90, subject + "services");
    var nihil = new TreeSet<String>();
    for (String service : SELDOM)
      if (draw(chance, 0, 9, subject + service + "/seldom") < 3) nihil.add(service);
    return new Government(
        region,
        services,
        draw(chance, 2, 5, subject + "spread"),
        draw(chance, 70, 92, subject + "allocation-share"),
        draw(chance, 72, 93, subject + "realisation-share"),
        draw(chance, 2, 4, subject + "stages"),
        draw(chance, 1, 4, subject + "meetings"),
        draw(chance, 3, 5, subject + "fields"),
        Math.min(78, services - 4),
        0,
        nihil);
  }

  private static int draw(Chance chance, int low, int high, String subject) {
    return (int) chance.between(low, high, subject);
  }
}
