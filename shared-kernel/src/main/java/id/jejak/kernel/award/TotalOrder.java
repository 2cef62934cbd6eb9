package id.jejak.kernel.award;

import id.jejak.kernel.award.TieBreak.Lot;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts contenders in one order by their score; who is level is told apart by tie-breakers in turn,
 * and by lot in the end.
 *
 * @param regions all contenders' regions, first to last
 * @param ties how each tie was resolved, first to last
 */
record TotalOrder(List<String> regions, List<TieBreak> ties) {

  /** A contender with its score and its value on each tie-breaker. */
  record Contender(String region, Rational score, List<Rational> tieBreakers) {}

  static TotalOrder of(
      List<Contender> contenders, List<String> tieBreakers, String seedHex, String category) {
    var resolver = new Resolver(tieBreakers, seedHex, category);
    var regions = new ArrayList<String>();
    var byScore = new TreeMap<Rational, List<Contender>>(Comparator.reverseOrder());
    for (Contender contender : contenders)
      byScore.computeIfAbsent(contender.score(), score -> new ArrayList<>()).add(contender);
    byScore.values().forEach(level -> regions.addAll(resolver.resolve(level, 0)));
    return new TotalOrder(List.copyOf(regions), List.copyOf(resolver.ties));
  }

  /** The ties that had a say in who stands among the first so many. */
  List<TieBreak> tiesAmongFirst(int places) {
    List<String> first = regions.subList(0, Math.min(places, regions.size()));
    return ties.stream().filter(tie -> first.contains(tie.regions().get(0))).toList();
  }

  private static final class Resolver {
    private final List<String> tieBreakers;
    private final String seedHex;
    private final String category;
    private final List<TieBreak> ties = new ArrayList<>();

    Resolver(List<String> tieBreakers, String seedHex, String category) {
      this.tieBreakers = tieBreakers;
      this.seedHex = seedHex;
      this.category = category;
    }

    List<String> resolve(List<Contender> level, int next) {
      if (level.size() == 1) return List.of(level.get(0).region());
      if (next == tieBreakers.size()) return byLot(level);
      var byValue = new TreeMap<Rational, List<Contender>>(Comparator.reverseOrder());
      for (Contender contender : level)
        byValue
            .computeIfAbsent(contender.tieBreakers().get(next), value -> new ArrayList<>())
            .add(contender);
      if (byValue.size() == 1) return resolve(level, next + 1);
      int place = ties.size();
      var regions = new ArrayList<String>();
      byValue.values().forEach(still -> regions.addAll(resolve(still, next + 1)));
      ties.add(place, new TieBreak(regions, tieBreakers.get(next), List.of()));
      return regions;
    }

    private List<String> byLot(List<Contender> level) {
      List<Lot> lots =
          level.stream()
              .map(Contender::region)
              .map(region -> new Lot(region, draw(region)))
              .sorted(Comparator.comparing(Lot::draw))
              .toList();
      List<String> regions = lots.stream().map(Lot::region).toList();
      ties.add(new TieBreak(regions, TieBreak.BY_LOT, lots));
      return regions;
    }

    private String draw(String region) {
      return Lots.draw(seedHex, category, region);
    }
  }
}
