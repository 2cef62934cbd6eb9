package id.jejak.query.award;

import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.query.Place;
import id.jejak.query.Shown;
import id.jejak.query.award.AwardAnswer.Ceremony;
import id.jejak.query.award.AwardAnswer.Handover;
import id.jejak.query.award.AwardAnswer.MotionLine;
import id.jejak.query.award.AwardAnswer.NomineeLine;
import id.jejak.query.award.AwardAnswer.ResultLine;
import id.jejak.query.award.AwardAnswer.Seat;
import id.jejak.query.award.AwardAnswer.Tie;
import id.jejak.query.award.AwardAnswer.Vacancy;
import id.jejak.query.award.AwardAnswer.VoteLine;
import id.jejak.query.award.AwardAnswer.Yours;
import id.jejak.query.award.AwardBoard.Decision;
import id.jejak.query.award.AwardBoard.Draw;
import id.jejak.query.award.AwardBoard.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shapes a board into an answer for someone, leaving out what he may not see. */
final class AwardAnswers {
  private final AwardBoard board;
  private final AwardSight sight;

  private AwardAnswers(AwardBoard board, AwardSight sight) {
    this.board = board;
    this.sight = sight;
  }

  static AwardAnswer of(AwardBoard board, AwardSight sight) {
    return new AwardAnswers(board, sight).answer();
  }

  private AwardAnswer answer() {
    var edition = board.edition();
    Draw draw = sight.seesNominees() ? board.draw() : null;
    Decision decision = sight.seesResults() ? board.decision() : null;
    Member seat = sight.seat().orElse(null);
    return new AwardAnswer(
        edition.edition(),
        edition.category(),
        edition.name(),
        board.version() < 0 ? null : board.version(),
        board.state(),
        edition.fiscalYear(),
        edition.policy(),
        edition.adoptedAfterwards() || (draw != null && draw.adoptedAfterwards()),
        edition.cutOff(),
        board.markingClosesAt(),
        draw == null ? null : draw.ranked(),
        draw == null ? null : draw.rankingDigest(),
        draw == null ? null : draw.lookedUpTo(),
        nominees(),
        draw == null ? null : draw.firstTen().stream().map(AwardAnswers::line).toList(),
        sight.seesMotions() ? board.motions().stream().map(m -> line(m, seat)).toList() : null,
        committee(),
        sight.seesAccounts() ? board.ballots().size() : null,
        sight.seesBallots() ? BallotLines.of(board) : null,
        decision == null ? null : results(decision),
        decision == null || board.endedBecause() != null ? null : winners(decision),
        decision == null
            ? null
            : decision.ties().stream()
                .map(tie -> new Tie(tie.regions(), tie.by(), !tie.lots().isEmpty()))
                .toList(),
        decision == null ? null : decision.decree(),
        decision == null ? null : decision.decreedOn(),
        board.announcedAt(),
        sight.announced() ? ceremony(board.presented()) : null,
        sight.seesEnd() ? board.endedBecause() : null,
        sight.announced()
            ? board.revocations().stream()
                .map(
                    r -> new Vacancy(r.rank(), r.region(), Place.of(r.region()).name(), r.reason()))
                .toList()
            : null,
        seat == null ? null : yours(seat));
  }

  private @Nullable List<NomineeLine> nominees() {
    List<NomineeLine> seen =
        board.nominees().stream()
            .filter(nominee -> sight.seesNominee(nominee.region()))
            .map(nominee -> line(nominee))
            .toList();
    return seen.isEmpty() && !sight.seesNominees() ? null : seen;
  }

  private static NomineeLine line(AwardBoard.Nominee nominee) {
    RankedRegion ranked = nominee.ranked();
    NomineeLine scored = ranked == null ? null : line(ranked);
    return new NomineeLine(
        nominee.rank(),
        nominee.region(),
        Place.of(nominee.region()).name(),
        scored == null ? Map.of() : scored.scores(),
        scored == null ? null : scored.total(),
        nominee.left(),
        nominee.reason());
  }

  private static NomineeLine line(RankedRegion region) {
    var scores = new LinkedHashMap<String, String>();
    region
        .scores()
        .forEach(
            score ->
                scores.put(
                    score.criterion(), Objects.requireNonNull(Shown.figure(score.points()))));
    return new NomineeLine(
        region.rank(),
        region.region(),
        Place.of(region.region()).name(),
        scores,
        Shown.figure(region.total()),
        null,
        null);
  }

  private List<Seat> committee() {
    return board.committee().members().stream()
        .map(
            member ->
                new Seat(
                    member.number() == 0 ? null : member.number(),
                    member.seat().name(),
                    sight.seesAccounts() ? member.account() : null,
                    sight.seesNominees() ? member.declared() : null,
                    sight.seesNominees() ? member.recusal() != null : null,
                    sight.seesNominees() ? voted(member) : null))
        .toList();
  }

  private MotionLine line(Motion motion, @Nullable Member seat) {
    List<String> voters = board.committee().marking().stream().map(Member::account).toList();
    List<Vote> counting =
        motion.votes().stream()
            .filter(vote -> !motion.open() || voters.contains(vote.juror()))
            .toList();
    int inFavour = (int) counting.stream().filter(Vote::inFavour).count();
    boolean decision = motion.subject().equals(AwardEvent.DECISION);
    return new MotionLine(
        motion.subject(),
        decision ? null : Place.of(motion.subject()).name(),
        motion.state().name(),
        motion.ground(),
        motion.reason(),
        inFavour,
        counting.size() - inFavour,
        voters.size(),
        counting.stream()
            .map(vote -> new VoteLine(board.committee().number(vote.juror()), vote.inFavour()))
            .toList(),
        motion.failedBecause(),
        motion.putAt(),
        seat == null ? null : own(motion, seat),
        motion.open() && sight.mayVote(seat));
  }

  private static @Nullable Boolean own(Motion motion, Member seat) {
    return motion.votes().stream()
        .filter(vote -> vote.juror().equals(seat.account()))
        .map(Vote::inFavour)
        .findFirst()
        .orElse(null);
  }

  private static List<ResultLine> results(Decision decision) {
    return decision.results().stream()
        .map(
            result ->
                new ResultLine(
                    result.rank(),
                    result.region(),
                    Place.of(result.region()).name(),
                    Objects.requireNonNull(Shown.figure(result.nomination())),
                    Objects.requireNonNull(Shown.figure(result.jury())),
                    Objects.requireNonNull(Shown.figure(result.total()))))
        .toList();
  }

  /** A revoked winner's rank stays vacant: it is not among the winners any more. */
  private List<ResultLine> winners(Decision decision) {
    return results(decision).stream()
        .filter(result -> decision.winners().contains(result.region()))
        .filter(
            result ->
                board.revocations().stream()
                    .noneMatch(revoked -> revoked.region().equals(result.region())))
        .toList();
  }

  private static @Nullable Ceremony ceremony(@Nullable AwardPresented presented) {
    if (presented == null) return null;
    return new Ceremony(
        presented.on(),
        presented.place(),
        presented.by(),
        presented.handovers().stream()
            .map(
                one ->
                    new Handover(
                        one.rank(),
                        one.region(),
                        Place.of(one.region()).name(),
                        one.to(),
                        one.trophy(),
                        one.charter()))
            .toList());
  }

  private Yours yours(Member member) {
    return new Yours(
        member.seat().name(),
        member.declared(),
        member.recusal() != null,
        because(member),
        voted(member),
        sight.mayMark(member));
  }

  /** Why he is out; not which of the regions he is tied to is nominated. */
  private static @Nullable String because(Member member) {
    String recusal = member.recusal();
    return recusal == null || !recusal.startsWith("TIE ") ? recusal : "TIE";
  }

  private boolean voted(Member member) {
    return board.ballots().stream().anyMatch(ballot -> ballot.juror().equals(member.account()));
  }
}
