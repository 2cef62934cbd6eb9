package id.jejak.query.award;

import id.jejak.kernel.award.RankedRegion;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
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

  /** One juror's marks of a nominee. */
  record JurorMarks(int juror, List<AwardAnswer.Mark> marks) {}

  /** Every juror's marks of a nominee, as far as they are shown. */
  static List<JurorMarks> marks(AwardAnswer award, String region) {
    List<AwardAnswer.BallotLine> ballots = award.ballots();
    if (ballots == null) return List.of();
    var marks = new ArrayList<JurorMarks>();
    for (AwardAnswer.BallotLine ballot : ballots) {
      List<AwardAnswer.Marks> opened = ballot.nominees();
      if (opened == null) continue;
      opened.stream()
          .filter(nominee -> nominee.region().equals(region))
          .forEach(nominee -> marks.add(new JurorMarks(ballot.juror(), nominee.marks())));
    }
    return List.copyOf(marks);
  }
}
