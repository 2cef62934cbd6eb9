package id.jejak.query.award;

import id.jejak.query.award.AwardBoard.State;
import java.util.Arrays;
import java.util.List;

/**
 * One of the stages every category goes through.
 *
 * @param here whether the category is at it
 */
record Stage(String name, boolean reached, boolean here) {
  private enum Name {
    OPENED,
    NOMINATED,
    CLOSED,
    DECIDED,
    ANNOUNCED
  }

  static List<Stage> of(AwardBoard board) {
    Name at = at(board);
    return Arrays.stream(Name.values())
        .map(name -> new Stage(name.name(), name.compareTo(at) <= 0, name == at))
        .toList();
  }

  /** The last stage it came to: one that ended early stays where it ended. */
  private static Name at(AwardBoard board) {
    if (board.announcedAt() != null) return Name.ANNOUNCED;
    if (board.decision() != null) return Name.DECIDED;
    if (board.closedAt() != null) return Name.CLOSED;
    return board.state() == State.OPENED || board.draw() == null ? Name.OPENED : Name.NOMINATED;
  }
}
