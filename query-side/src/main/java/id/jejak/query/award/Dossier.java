package id.jejak.query.award;

import id.jejak.kernel.award.RankedRegion;
import id.jejak.kernel.scoring.Rational;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a region was nominated: its points, what each weighs, and where they were read.
 *
 * @param evidence positions of the events the points were read from
 */
record Dossier(List<Line> lines, List<Long> evidence) {

  /**
   * A criterion.
   *
   * @param points and part of the total to two places
   */
  record Line(String criterion, String points, String weight, String part) {}

  /** A nominee's; none where its line of the ranking was not recorded. */
  static Optional<Dossier> of(AwardBoard board, String region) {
    return board.nominees().stream()
        .filter(nominee -> nominee.region().equals(region))
        .map(AwardBoard.Nominee::ranked)
        .filter(Objects::nonNull)
        .findFirst()
        .map(ranked -> of(board, ranked));
  }

  private static Dossier of(AwardBoard board, RankedRegion ranked) {
    return new Dossier(
        ranked.scores().stream()
            .map(
                score -> {
                  String weight = board.edition().weight(score.criterion());
                  Rational points = score.points().rational();
                  return new Line(
                      score.criterion(),
                      points.shown(2),
                      weight,
                      points.times(Rational.parse(weight)).shown(2));
                })
            .toList(),
        ranked.evidence());
  }
}
