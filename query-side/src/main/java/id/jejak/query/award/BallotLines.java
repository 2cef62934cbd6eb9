package id.jejak.query.award;

import id.jejak.kernel.award.Ballot.NomineeMarks;
import id.jejak.query.Place;
import id.jejak.query.award.AwardAnswer.BallotLine;
import id.jejak.query.award.AwardAnswer.Mark;
import id.jejak.query.award.AwardAnswer.Marks;
import id.jejak.query.award.AwardBoard.CastBallot;
import java.util.List;

/** All ballots, with what is in them once they are opened. */
final class BallotLines {
  private BallotLines() {}

  static List<BallotLine> of(AwardBoard board) {
    return board.ballots().stream().map(ballot -> line(board, ballot)).toList();
  }

  private static BallotLine line(AwardBoard board, CastBallot ballot) {
    var opened = ballot.ballot();
    return new BallotLine(
        board.committee().number(ballot.juror()),
        ballot.commitment(),
        ballot.salt(),
        opened == null ? null : opened.nominees().stream().map(BallotLines::marks).toList());
  }

  private static Marks marks(NomineeMarks nominee) {
    return new Marks(
        nominee.region(),
        Place.of(nominee.region()).name(),
        nominee.marks().stream()
            .map(mark -> new Mark(mark.on(), mark.points(), mark.reason()))
            .toList());
  }
}
