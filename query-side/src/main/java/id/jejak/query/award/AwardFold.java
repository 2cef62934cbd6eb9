package id.jejak.query.award;

import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AlternateTookChair;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.award.AwardEvent.AwardRevoked;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.MotionFailed;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.NomineeWithdrawn;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.query.award.AwardBoard.CastBallot;
import id.jejak.query.award.AwardBoard.Committee;
import id.jejak.query.award.AwardBoard.Decision;
import id.jejak.query.award.AwardBoard.Draw;
import id.jejak.query.award.AwardBoard.Edition;
import id.jejak.query.award.AwardBoard.Member;
import id.jejak.query.award.AwardBoard.Nominee;
import id.jejak.query.award.AwardBoard.Seat;
import id.jejak.query.award.AwardBoard.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A board while an event is folded into it. */
final class AwardFold {
  private final Edition edition;
  private final long version;
  private State state;
  private List<Member> members;
  private @Nullable Draw draw;
  private List<Nominee> nominees;
  private List<Motion> motions;
  private List<CastBallot> ballots;
  private @Nullable Instant closedAt;
  private @Nullable Decision decision;
  private @Nullable String endedBecause;
  private @Nullable Instant announcedAt;
  private @Nullable AwardPresented presented;
  private List<AwardRevoked> revocations;

  private AwardFold(AwardBoard board, long version) {
    this.edition = board.edition();
    this.version = version;
    state = board.state();
    members = board.committee().members();
    draw = board.draw();
    nominees = board.nominees();
    motions = board.motions();
    ballots = board.ballots();
    closedAt = board.closedAt();
    decision = board.decision();
    endedBecause = board.endedBecause();
    announcedAt = board.announcedAt();
    presented = board.presented();
    revocations = board.revocations();
  }

  static AwardBoard on(AwardBoard board, long position, long seq, AwardEvent event) {
    var fold = new AwardFold(board, seq);
    fold.apply(position, event);
    return new AwardBoard(
        fold.edition,
        fold.version,
        fold.state,
        new Committee(fold.members),
        fold.draw,
        fold.nominees,
        fold.motions,
        fold.ballots,
        fold.closedAt,
        fold.decision,
        fold.endedBecause,
        fold.announcedAt,
        fold.presented,
        fold.revocations);
  }

  private void apply(long position, AwardEvent event) {
    switch (event) {
      case RegionsNominated e -> nominated(position, e);
      case AwardNotGiven e -> state = State.NOT_GIVEN;
      case TiesDeclared e -> member(e.member(), Member::havingDeclared);
      case MemberRecused e -> member(e.member(), member -> member.recused(e.reason()));
      case AlternateSeated e -> member(e.alternate(), member -> member.on(Seat.JUROR));
      case AlternateTookChair e -> member(e.alternate(), member -> member.on(Seat.ACTING_CHAIR));
      case AwardUndecided e -> {
        state = State.UNDECIDED;
        endedBecause = e.because();
      }
      case NomineeWithdrawn e -> left(e.region(), "WITHDRAWN", e.reason());
      case MotionPut e ->
          motions =
              with(
                  motions,
                  new Motion(
                      e.subject(),
                      e.ground(),
                      e.reason(),
                      List.of(),
                      Motion.State.OPEN,
                      null,
                      e.putAt()));
      case VoteCast e ->
          motion(e.subject(), motion -> motion.voted(new Vote(e.juror(), e.inFavour())));
      case MotionFailed e ->
          motion(e.subject(), motion -> motion.ended(Motion.State.FAILED, e.because()));
      case NomineeDisqualified e -> {
        motion(e.region(), motion -> motion.ended(Motion.State.CARRIED, null));
        left(e.region(), "DISQUALIFIED", e.ground());
      }
      case NomineeReplaced e ->
          nominees =
              with(nominees, new Nominee(e.entered(), e.rank(), null, null, true, scored(e)));
      case BallotCast e -> cast(e);
      case BallotOpened e -> opened(e);
      case MarkingClosed e -> {
        state = State.CLOSED;
        closedAt = e.closedAt();
      }
      case WinnersDecided e -> {
        state = State.DECIDED;
        decision =
            new Decision(
                e.decree(), e.decreedOn(), e.results(), e.winners(), e.ties(), e.decidedAt());
      }
      case DecisionDeclined e -> {
        motion(AwardEvent.DECISION, motion -> motion.ended(Motion.State.CARRIED, null));
        state = State.DECLINED;
        endedBecause = e.reason();
      }
      case WinnersAnnounced e -> {
        state = State.ANNOUNCED;
        announcedAt = e.announcedAt();
      }
      case AwardPresented e -> presented = e;
      case AwardRevoked e -> revocations = with(revocations, e);
    }
  }

  private void nominated(long position, RegionsNominated event) {
    state = State.NOMINATED;
    draw =
        new Draw(
            position,
            event.lookedUpTo(),
            event.salt(),
            event.eligible(),
            event.rankingDigest(),
            event.firstTen(),
            event.ties(),
            event.passedOver(),
            event.adoptedAfterwards(),
            event.nominatedAt());
    var drawn = new ArrayList<Nominee>();
    for (String region : event.nominees())
      drawn.add(
          new Nominee(region, drawn.size() + 1, null, null, false, line(event.firstTen(), region)));
    nominees = List.copyOf(drawn);
  }

  private void left(String region, String how, String reason) {
    nominees =
        changed(
            nominees,
            nominee -> nominee.region().equals(region),
            nominee ->
                new Nominee(
                    region, nominee.rank(), how, reason, nominee.entered(), nominee.ranked()));
  }

  private @Nullable RankedRegion scored(NomineeReplaced event) {
    if (event.ranked() != null) return event.ranked();
    return draw == null ? null : line(draw.firstTen(), event.entered());
  }

  private static @Nullable RankedRegion line(List<RankedRegion> ranking, String region) {
    return ranking.stream().filter(each -> each.region().equals(region)).findFirst().orElse(null);
  }

  private void cast(BallotCast event) {
    state = State.MARKING;
    var others = ballots.stream().filter(ballot -> !ballot.juror().equals(event.juror())).toList();
    ballots =
        with(others, new CastBallot(event.juror(), event.commitment(), event.castAt(), null, null));
  }

  private void opened(BallotOpened event) {
    ballots =
        changed(
            ballots,
            ballot -> ballot.juror().equals(event.juror()),
            ballot ->
                new CastBallot(
                    ballot.juror(),
                    event.commitment(),
                    ballot.castAt(),
                    event.salt(),
                    event.ballot()));
  }

  /** Changes the open motion on a subject. */
  private void motion(String subject, UnaryOperator<Motion> change) {
    motions = changed(motions, motion -> motion.open() && motion.subject().equals(subject), change);
  }

  private void member(String account, UnaryOperator<Member> change) {
    members = changed(members, member -> Objects.equals(member.account(), account), change);
  }

  private static <T> List<T> changed(List<T> all, Predicate<T> those, UnaryOperator<T> change) {
    return all.stream().map(one -> those.test(one) ? change.apply(one) : one).toList();
  }

  private static <T> List<T> with(List<T> before, T more) {
    var after = new ArrayList<>(before);
    after.add(more);
    return List.copyOf(after);
  }
}
