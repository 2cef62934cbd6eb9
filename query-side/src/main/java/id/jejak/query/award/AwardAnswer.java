package id.jejak.query.award;

import id.jejak.query.Versioned;
import id.jejak.query.award.AwardBoard.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A category of an edition as the one who asks may see it; what he may not see is absent.
 *
 * @param version absent until something has happened to the category itself
 * @param closesAt when marking closes at the latest: the edition's instant, and as much later as
 *     the nomination was drawn after the cut-off
 * @param ranked how many regions were eligible and so ranked
 * @param motions for the committee and inspectors only
 * @param committee seats by number, with accounts only for the committee itself and inspectors
 * @param cast how many ballots were cast
 * @param winners in order of rank
 * @param yours what the committee's member who asks has done
 */
public record AwardAnswer(
    int edition,
    String category,
    String name,
    @Nullable Long version,
    State state,
    int fiscalYear,
    String policy,
    boolean adoptedAfterwards,
    @Nullable Instant cutOff,
    @Nullable Instant closesAt,
    @Nullable Integer ranked,
    @Nullable String rankingDigest,
    @Nullable Long lookedUpTo,
    @Nullable List<NomineeLine> nominees,
    @Nullable List<NomineeLine> firstTen,
    @Nullable List<MotionLine> motions,
    @Nullable List<Seat> committee,
    @Nullable Integer cast,
    @Nullable List<BallotLine> ballots,
    @Nullable List<ResultLine> results,
    @Nullable List<ResultLine> winners,
    @Nullable List<Tie> tieBreaks,
    @Nullable String decree,
    @Nullable LocalDate decreedOn,
    @Nullable Instant announcedAt,
    @Nullable Ceremony ceremony,
    @Nullable String endedBecause,
    @Nullable List<Vacancy> vacant,
    @Nullable Yours yours)
    implements Versioned {

  /**
   * A region in the ranking.
   *
   * @param scores points by criterion, to two places
   * @param left how a nominee left, if it did
   */
  public record NomineeLine(
      int rank,
      String region,
      String name,
      Map<String, String> scores,
      @Nullable String total,
      @Nullable String left,
      @Nullable String reason) {}

  /**
   * A motion of the chair's, to disqualify a nominee or to decline the decision.
   *
   * @param subject the nominee's region or {@code DECISION}
   * @param name of the nominee; absent for the decision
   * @param inFavour of those who may vote now
   * @param voters how many may vote now
   * @param yours how the juror who asks voted
   * @param mayVote whether he may vote on it now
   */
  public record MotionLine(
      String subject,
      @Nullable String name,
      String state,
      @Nullable String ground,
      @Nullable String reason,
      int inFavour,
      int against,
      int voters,
      List<VoteLine> votes,
      @Nullable String failedBecause,
      Instant putAt,
      @Nullable Boolean yours,
      boolean mayVote) {}

  /** How a juror voted, by number. */
  public record VoteLine(int juror, boolean inFavour) {}

  /**
   * A seat of the committee.
   *
   * @param number jurors' and alternates' number; absent for chair and deputy
   * @param recused told, as the other two, to those who see the nominees: it hints at them
   */
  public record Seat(
      @Nullable Integer number,
      String seat,
      @Nullable String account,
      @Nullable Boolean declared,
      @Nullable Boolean recused,
      @Nullable Boolean voted) {}

  /** An opened ballot under its juror's number. */
  public record BallotLine(
      int juror, String commitment, @Nullable String salt, @Nullable List<Marks> nominees) {}

  /** A juror's marks of one nominee. */
  public record Marks(String region, String name, List<Mark> marks) {}

  /** One mark with its reason. */
  public record Mark(String on, int points, String reason) {}

  /** A nominee's final result; figures to two places. */
  public record ResultLine(
      int rank, String region, String name, String nomination, String jury, String total) {}

  /** How a tie was resolved. */
  public record Tie(List<String> regions, String by, boolean lot) {}

  /**
   * How the awards were handed over; offices, not persons.
   *
   * @param by the office that handed them over
   */
  public record Ceremony(LocalDate on, String place, String by, List<Handover> handovers) {}

  /** What a winner was handed, and which office received it. */
  public record Handover(
      int rank, String region, String name, String to, String trophy, String charter) {}

  /** A rank left empty by a revocation. */
  public record Vacancy(int rank, String region, String name, String reason) {}

  /**
   * Where a member of the committee stands himself.
   *
   * @param recusedBecause {@code TIE}, or the reason he gave
   */
  public record Yours(
      String seat,
      boolean declared,
      boolean recused,
      @Nullable String recusedBecause,
      boolean voted,
      boolean mayMark) {}
}
