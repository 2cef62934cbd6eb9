package id.jejak.query.award;

import id.jejak.query.award.AwardAnswer.BallotLine;
import id.jejak.query.award.AwardAnswer.Mark;
import id.jejak.query.award.AwardAnswer.Marks;
import java.util.List;
import java.util.stream.Stream;

/** One juror's marks of a nominee, under the juror's number. */
record JurorMarks(int juror, List<Mark> marks) {

  /** Every juror's marks of a nominee, as far as they are shown. */
  static List<JurorMarks> of(AwardAnswer award, String region) {
    List<BallotLine> ballots = award.ballots();
    if (ballots == null) return List.of();
    return ballots.stream().flatMap(ballot -> of(ballot, region)).toList();
  }

  private static Stream<JurorMarks> of(BallotLine ballot, String region) {
    List<Marks> opened = ballot.nominees();
    if (opened == null) return Stream.empty();
    return opened.stream()
        .filter(nominee -> nominee.region().equals(region))
        .map(nominee -> new JurorMarks(ballot.juror(), nominee.marks()));
  }
}
