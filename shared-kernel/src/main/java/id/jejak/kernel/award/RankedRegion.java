package id.jejak.kernel.award;

import java.util.List;

/**
 * A region's place in the ranking that nominees are drawn from; decimals to 20 places, rounded
 * down.
 *
 * @param scores each criterion's points
 * @param evidence positions of the events the scores were read from
 */
public record RankedRegion(
    int rank, String region, String total, List<CriterionScore> scores, List<Long> evidence) {
  public RankedRegion {
    scores = List.copyOf(scores);
    evidence = List.copyOf(evidence);
  }

  /** Points on one criterion, 0 to 100. */
  public record CriterionScore(String criterion, String points) {}
}
