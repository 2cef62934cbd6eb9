package id.jejak.kernel.award;

import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import java.util.List;

/**
 * A region's place in the ranking that nominees are drawn from.
 *
 * @param total the weighted total to 20 decimal places, rounded down; its fraction would repeat
 *     what the points say and could grow ten of them past an entry's limit
 * @param scores each criterion's points
 * @param evidence positions of the events the scores were read from
 */
public record RankedRegion(
    int rank, String region, String total, List<CriterionScore> scores, List<Long> evidence) {
  public RankedRegion {
    scores = List.copyOf(scores);
    evidence = List.copyOf(evidence);
  }

  /** Its exact points on a criterion. */
  public Rational points(Criterion criterion) {
    return scores.stream()
        .filter(score -> score.criterion().equals(criterion.name()))
        .map(score -> score.points().rational())
        .findFirst()
        .orElseThrow();
  }

  /** Its exact total under a category's weights. */
  public Rational total(Category category) {
    Rational total = Rational.ZERO;
    for (CriterionScore score : scores)
      total =
          total.plus(
              category
                  .weight(Criterion.valueOf(score.criterion()))
                  .times(score.points().rational()));
    return total;
  }

  RankedRegion withRank(int given) {
    return new RankedRegion(given, region, total, scores, evidence);
  }

  /** Points on one criterion, 0 to 100. */
  public record CriterionScore(String criterion, ExactFigure points) {}
}
