package id.jejak.query.award;

import id.jejak.kernel.award.Ballot.NomineeMarks;
import id.jejak.query.Place;
import id.jejak.query.award.AwardAnswer.BallotLine;
import id.jejak.query.award.AwardAnswer.Mark;
import id.jejak.query.award.AwardAnswer.Marks;
import id.jejak.query.award.AwardBoard.CastBallot;
import java.util.List;
import java.util.stream.Stream;

/** One juror's marks of a nominee, under the juror's number. */
record JurorMarks(int juror, List<Mark> marks) {

  /** All ballots, with what is in them once they are opened. */
  static List<BallotLine> ballots(AwardBoard board) {
    return board.ballots().stream().map(ballot -> line(board, ballot)).toList();
  }

  private static BallotLine line(AwardBoard board, CastBallot ballot) {
    var opened = ballot.ballot();
    return new BallotLine(
        board.committee().number(ballot.juror()),
        ballot.commitment(),
        ballot.salt(),
        opened == null ? null : opened.nominees().stream().map(JurorMarks::marks).toList());
  }

  private static Marks marks(NomineeMarks nominee) {
    return new Marks(
        nominee.region(),
        Place.of(nominee.region()).name(),
        nominee.marks().stream()
            .map(mark -> new Mark(mark.on(), mark.points(), mark.reason()))
            .toList());
  }

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
