package id.jejak.query.award;

import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.query.award.AwardBoard.Committee;
import id.jejak.query.award.AwardBoard.Edition;
import id.jejak.query.award.AwardBoard.Member;
import id.jejak.query.award.AwardBoard.Seat;
import id.jejak.query.award.AwardBoard.State;
import java.util.ArrayList;
import java.util.List;

/** Boards on which nothing has happened yet. */
final class NewBoard {
  private NewBoard() {}

  /** The board of a category of an edition that was opened. */
  static AwardBoard opened(EditionOpened event, Category category) {
    var members = new ArrayList<Member>();
    for (String juror : event.jurors())
      members.add(new Member(juror, members.size() + 1, Seat.JUROR, false, null));
    for (String alternate : event.alternates())
      members.add(new Member(alternate, members.size() + 1, Seat.ALTERNATE, false, null));
    members.add(new Member(event.chair(), 0, Seat.CHAIR, false, null));
    members.add(new Member(event.deputy(), 0, Seat.DEPUTY, false, null));
    return board(
        new Edition(
            event.edition(),
            category.code(),
            category.name(),
            event.fiscalYear(),
            event.policy(),
            event.adoptedAfterwards(),
            category.weights(),
            category.winners(),
            event.cutOff(),
            event.closesAt(),
            event.chair(),
            event.deputy(),
            event.saltCommitment()),
        members);
  }

  /** A board of which nothing is known yet. */
  static AwardBoard unknown(int edition, String category) {
    return board(
        new Edition(
            edition, category, category, 0, "", false, List.of(), 0, null, null, null, null, null),
        List.of());
  }

  private static AwardBoard board(Edition edition, List<Member> members) {
    return new AwardBoard(
        edition,
        -1,
        State.OPENED,
        new Committee(members),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        List.of());
  }
}
