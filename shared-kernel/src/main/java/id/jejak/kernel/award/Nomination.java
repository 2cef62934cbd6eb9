package id.jejak.kernel.award;

import id.jejak.kernel.award.RankedRegion.CriterionScore;
import id.jejak.kernel.award.TotalOrder.Contender;
import id.jejak.kernel.ledger.CanonicalJson;
import id.jejak.kernel.ledger.PlainData;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * The nomination of a category, drawn from a year of reports; the same year, policy, category and
 * salt always give the same one.
 *
 * @param ranking every eligible region, first to last
 * @param digest SHA-256 over the canonical JSON of the ranking, a list of the shape that the
 *     event's {@code firstTen} has
 * @param nominees in order of rank; none if too few were eligible for an award
 * @param ties how the ties that touch the first ten were resolved
 * @param pending regions that could still become eligible by a verifier's decision and were not
 *     passed over: while there are any, the nomination must wait
 */
public record Nomination(
    List<RankedRegion> ranking,
    String digest,
    List<String> nominees,
    List<TieBreak> ties,
    List<String> pending) {
  private static final int SHOWN = 10;
  private static final List<Criterion> TIE_BREAKERS =
      List.of(Criterion.IP_SPM, Criterion.REPORTING, Criterion.TEAM);

  public Nomination {
    ranking = List.copyOf(ranking);
    nominees = List.copyOf(nominees);
    ties = List.copyOf(ties);
    pending = List.copyOf(pending);
  }

  /**
   * Draws it.
   *
   * @param saltHex the edition's revealed salt, the seed of its lots
   * @param passedOver regions whose pending reports do not hold the nomination up
   */
  public static Nomination draw(
      AwardPolicy policy,
      Category category,
      YearOfReports year,
      String saltHex,
      Set<String> passedOver) {
    List<RegionYear> admitted =
        year.regions().values().stream()
            .filter(region -> category.admits(new RegionCode(region.region())))
            .toList();
    List<RankedRegion> unordered =
        admitted.stream()
            .filter(RegionYear::eligible)
            .map(region -> scored(policy, category, region))
            .toList();
    TotalOrder order =
        TotalOrder.of(
            unordered.stream().map(region -> contender(region, category)).toList(),
            TIE_BREAKERS.stream().map(Criterion::name).toList(),
            saltHex,
            category.code());
    List<RankedRegion> ranking = ranked(unordered, order.regions());
    List<String> regions = order.regions();
    boolean given = regions.size() >= policy.minimumEligible();
    return new Nomination(
        ranking,
        digest(ranking),
        given ? regions.subList(0, Math.min(category.nominees(), regions.size())) : List.of(),
        order.tiesAmongFirst(SHOWN),
        admitted.stream()
            .filter(RegionYear::couldBecomeEligible)
            .map(RegionYear::region)
            .filter(region -> !passedOver.contains(region))
            .toList());
  }

  /** How many regions were eligible and so ranked. */
  public int eligible() {
    return ranking.size();
  }

  public List<RankedRegion> firstTen() {
    return ranking.subList(0, Math.min(SHOWN, ranking.size()));
  }

  private static String digest(List<RankedRegion> ranking) {
    return Lots.sha256(CanonicalJson.bytes(ranking.stream().map(PlainData::of).toList()));
  }

  private static RankedRegion scored(AwardPolicy policy, Category category, RegionYear region) {
    var scores = new ArrayList<CriterionScore>();
    Rational total = Rational.ZERO;
    for (Criterion criterion : Criterion.values()) {
      Rational points = CriteriaRule.points(policy, region, criterion);
      scores.add(new CriterionScore(criterion.name(), ExactFigure.of(points)));
      total = total.plus(category.weight(criterion).times(points));
    }
    return new RankedRegion(0, region.region(), total.toDecimal20(), scores, region.evidence());
  }

  private static Contender contender(RankedRegion region, Category category) {
    return new Contender(
        region.region(),
        region.total(category),
        TIE_BREAKERS.stream().map(region::points).toList());
  }

  private static List<RankedRegion> ranked(List<RankedRegion> unordered, List<String> order) {
    var byCode = new HashMap<String, RankedRegion>();
    unordered.forEach(region -> byCode.put(region.region(), region));
    var ranking = new ArrayList<RankedRegion>();
    for (String code : order) {
      RankedRegion region = byCode.get(code);
      if (region != null) ranking.add(region.withRank(ranking.size() + 1));
    }
    return ranking;
  }
}
