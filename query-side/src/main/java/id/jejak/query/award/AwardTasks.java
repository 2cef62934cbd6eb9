package id.jejak.query.award;

import id.jejak.query.Sight;
import id.jejak.query.award.AwardBoard.Member;
import id.jejak.query.task.Task;
import id.jejak.query.task.Task.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits in the awards: for the members of each committee. */
@Component
public class AwardTasks {
  private final Awards awards;

  public AwardTasks(Awards awards) {
    this.awards = awards;
  }

  /** The tasks of the one who asks. */
  public List<Task> of(Sight sight, Instant now) {
    var tasks = new ArrayList<Task>();
    for (AwardBoard board : awards.boards()) {
      var seen = new AwardSight(sight, board);
      seen.seat()
          .map(member -> kind(seen, member, now))
          .ifPresent(kind -> add(tasks, kind, board, now));
    }
    return tasks;
  }

  private static void add(List<Task> tasks, Kind kind, AwardBoard board, Instant now) {
    var edition = board.edition();
    tasks.add(
        Task.of(
            kind,
            "award/" + edition.edition() + "/" + edition.category(),
            edition.name(),
            null,
            kind == Kind.CAST_BALLOT ? board.markingClosesAt() : null,
            now));
  }

  private static @Nullable Kind kind(AwardSight sight, Member member, Instant now) {
    AwardBoard board = sight.board();
    if (member.recusal() != null || ended(board)) return null;
    if (!member.declared()) return Kind.DECLARE_TIES;
    if (sight.mayVote(member) && board.motions().stream().anyMatch(m -> awaits(m, member)))
      return Kind.VOTE_ON_MOTION;
    if (sight.mayMark(member) && !voted(board, member)) return Kind.CAST_BALLOT;
    if (!acts(board, member)) return null;
    return switch (board.state()) {
      case OPENED -> passed(board.edition().cutOff(), now) ? Kind.DRAW_NOMINATION : null;
      case NOMINATED, MARKING -> mayClose(board, now) ? Kind.CLOSE_MARKING : null;
      case CLOSED -> Kind.DECIDE_WINNERS;
      case DECIDED -> Kind.ANNOUNCE_WINNERS;
      case ANNOUNCED -> Kind.RECORD_PRESENTATION;
      case DECLINED, UNDECIDED, NOT_GIVEN -> null;
    };
  }

  /** Who acts as chair; anybody where nobody is left to, once the winners are decided. */
  static boolean acts(AwardBoard board, Member member) {
    return board.committee().chairing().map(member::equals).orElse(board.decision() != null);
  }

  /** Whether the published instant has come, or every ballot is in. */
  static boolean mayClose(AwardBoard board, Instant now) {
    return passed(board.markingClosesAt(), now) || allIn(board);
  }

  private static boolean awaits(Motion motion, Member member) {
    return motion.open()
        && motion.votes().stream().noneMatch(vote -> vote.juror().equals(member.account()));
  }

  static boolean ended(AwardBoard board) {
    return switch (board.state()) {
      case DECLINED, UNDECIDED, NOT_GIVEN -> true;
      case ANNOUNCED -> board.presented() != null;
      case OPENED, NOMINATED, MARKING, CLOSED, DECIDED -> false;
    };
  }

  private static boolean allIn(AwardBoard board) {
    List<Member> marking = board.committee().marking();
    return !marking.isEmpty() && marking.stream().allMatch(member -> voted(board, member));
  }

  private static boolean voted(AwardBoard board, Member member) {
    return board.ballots().stream()
        .anyMatch(ballot -> Objects.equals(ballot.juror(), member.account()));
  }

  private static boolean passed(@Nullable Instant moment, Instant now) {
    return moment != null && !now.isBefore(moment);
  }
}
