package id.jejak.kernel.award;

import id.jejak.kernel.award.AwardEvent.FinalResult;
import id.jejak.kernel.award.TotalOrder.Contender;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who wins a category: computed from the nomination and the opened ballots, never typed.
 *
 * @param lotSeed SHA-256 over the bytes of the counted ballots' salts, in account order
 * @param results every nominee that stands, first to last, with all steps
 * @param winners the regions that win, in order of rank
 */
public record Podium(
    String lotSeed, List<Result> results, List<String> winners, List<TieBreak> ties) {
  public Podium {
    results = List.copyOf(results);
    winners = List.copyOf(winners);
    ties = List.copyOf(ties);
  }

  /** A nominee that stands; one that withdrew or was disqualified is left out and wins nothing. */
  public record Nominee(String region, Rational nomination, Rational ipSpm) {
    public static Nominee of(RankedRegion ranked, Category category) {
      return new Nominee(ranked.region(), ranked.total(category), ranked.points(Criterion.IP_SPM));
    }
  }

  /** A ballot that was opened at closing. */
  public record Opened(String juror, String saltHex, Ballot ballot) {}

  /**
   * A nominee's result.
   *
   * @param marks the counted ballots' weighted marks, in account order
   * @param jury their median
   * @param total the final score
   */
  public record Result(
      int rank,
      String region,
      Rational nomination,
      List<JurorMark> marks,
      Rational jury,
      Rational total) {
    public Result {
      marks = List.copyOf(marks);
    }

    FinalResult recorded() {
      return new FinalResult(
          rank, region, nomination.toDecimal20(), jury.toDecimal20(), total.toDecimal20());
    }
  }

  /** One juror's weighted mark of a nominee. */
  public record JurorMark(String juror, Rational weighted) {}

  /**
   * Decides.
   *
   * @param standing the nominees that stand
   * @param ballots the ballots that count, one per juror, each whole for those who stand
   */
  public static Podium decide(
      AwardPolicy policy,
      Category category,
      Collection<Nominee> standing,
      Collection<Opened> ballots) {
    List<Opened> counted = ballots.stream().sorted(Comparator.comparing(Opened::juror)).toList();
    if (counted.isEmpty()) throw new IllegalArgumentException("no ballot counts");
    List<String> regions = standing.stream().map(Nominee::region).toList();
    for (Opened opened : counted)
      if (!opened.ballot().wholeFor(policy, regions))
        throw new IllegalArgumentException("the ballot of " + opened.juror() + " is not whole");
    String seed = lotSeed(counted);
    List<Unranked> scored =
        standing.stream().map(nominee -> scored(policy, nominee, counted)).toList();
    TotalOrder order =
        TotalOrder.of(
            scored.stream().map(Unranked::contender).toList(),
            List.of(TieBreak.BY_JURY, Criterion.IP_SPM.name()),
            seed,
            category.code());
    List<Result> results = ranked(scored, order.regions());
    return new Podium(
        seed,
        results,
        order.regions().subList(0, Math.min(category.winners(), results.size())),
        order.ties());
  }

  /** The results as the decision records them. */
  public List<FinalResult> finalResults() {
    return results.stream().map(Result::recorded).toList();
  }

  /** The mean of the middle two if there is an even number. */
  static Rational median(Collection<Rational> values) {
    List<Rational> sorted = values.stream().sorted().toList();
    int upper = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(upper)
        : Rational.mean(List.of(sorted.get(upper - 1), sorted.get(upper)));
  }

  private record Unranked(Nominee nominee, List<JurorMark> marks, Rational jury, Rational total) {
    Contender contender() {
      return new Contender(nominee.region(), total, List.of(jury, nominee.ipSpm()));
    }
  }

  private static Unranked scored(AwardPolicy policy, Nominee nominee, List<Opened> counted) {
    List<JurorMark> marks =
        counted.stream()
            .map(
                opened ->
                    new JurorMark(
                        opened.juror(), opened.ballot().weightedMark(policy, nominee.region())))
            .toList();
    Rational jury = median(marks.stream().map(JurorMark::weighted).toList());
    Rational total =
        nominee
            .nomination()
            .times(Rational.parse(policy.nominationWeight()))
            .plus(jury.times(Rational.parse(policy.juryWeight())));
    return new Unranked(nominee, marks, jury, total);
  }

  private static List<Result> ranked(List<Unranked> scored, List<String> order) {
    var results = new ArrayList<Result>();
    for (String region : order)
      for (Unranked each : scored)
        if (each.nominee.region().equals(region))
          results.add(
              new Result(
                  results.size() + 1,
                  region,
                  each.nominee.nomination(),
                  each.marks,
                  each.jury,
                  each.total));
    return results;
  }

  private static String lotSeed(List<Opened> counted) {
    return Lots.seed(counted.stream().map(Opened::saltHex).toList());
  }
}
