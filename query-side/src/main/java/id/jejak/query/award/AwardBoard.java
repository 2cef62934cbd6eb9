package id.jejak.query.award;

import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.award.AwardEvent.AwardRevoked;
import id.jejak.kernel.award.AwardEvent.FinalResult;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.kernel.award.TieBreak;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A category of an edition with everything that was recorded of it; {@link AwardSight} says what of
 * it someone sees.
 *
 * @param version sequence number of the category's last event; -1 before the first
 */
public record AwardBoard(
    Edition edition,
    long version,
    State state,
    Committee committee,
    @Nullable Draw draw,
    List<Nominee> nominees,
    List<Motion> motions,
    List<CastBallot> ballots,
    @Nullable Instant closedAt,
    @Nullable Decision decision,
    @Nullable String endedBecause,
    @Nullable Instant announcedAt,
    @Nullable AwardPresented presented,
    List<AwardRevoked> revocations) {

  public AwardBoard {
    nominees = List.copyOf(nominees);
    motions = List.copyOf(motions);
    ballots = List.copyOf(ballots);
    revocations = List.copyOf(revocations);
  }

  /**
   * When marking closes at the latest: the edition's instant after a draw at the cut-off, and as
   * much later as the draw came.
   */
  public @Nullable Instant markingClosesAt() {
    Instant cutOff = edition.cutOff();
    Instant closesAt = edition.closesAt();
    if (draw == null || cutOff == null || closesAt == null) return closesAt;
    return draw.at().plus(Duration.between(cutOff, closesAt));
  }

  /** A member's last ballot, if he has cast one. */
  public Optional<CastBallot> ballotOf(Member member) {
    return ballots.stream().filter(ballot -> ballot.juror().equals(member.account())).findFirst();
  }

  /** How far the category has come. */
  public enum State {
    OPENED,
    NOMINATED,
    MARKING,
    CLOSED,
    DECIDED,
    DECLINED,
    UNDECIDED,
    NOT_GIVEN,
    ANNOUNCED
  }

  /**
   * What was fixed when the edition opened.
   *
   * @param category code of the category
   * @param weights what each criterion weighs in the total
   * @param saltCommitment what was published of the salt that the nomination's lots are drawn with
   */
  public record Edition(
      int edition,
      String category,
      String name,
      int fiscalYear,
      String policy,
      boolean adoptedAfterwards,
      List<Weight> weights,
      int winners,
      @Nullable Instant cutOff,
      @Nullable Instant closesAt,
      @Nullable String chair,
      @Nullable String deputy,
      @Nullable String saltCommitment) {
    public Edition {
      weights = List.copyOf(weights);
    }

    /** What a criterion weighs; one that is not named weighs nothing. */
    public String weight(String criterion) {
      return weights.stream()
          .filter(weight -> weight.of().equals(criterion))
          .map(Weight::weight)
          .findFirst()
          .orElse("0");
    }
  }

  /** The committee of the category as it is seated now. */
  public record Committee(List<Member> members) {
    public Committee {
      members = List.copyOf(members);
    }

    /** The jurors that mark: seated and not recused. */
    public List<Member> marking() {
      return members.stream()
          .filter(member -> member.seat() == Seat.JUROR && member.recusal() == null)
          .toList();
    }

    /** The number under which a member is published; 0 for chair and deputy. */
    public int number(String account) {
      return members.stream()
          .filter(member -> member.account().equals(account))
          .mapToInt(Member::number)
          .findFirst()
          .orElse(0);
    }

    /** Who acts as chair: the first of chair, deputy and alternate who is not recused. */
    public Optional<Member> chairing() {
      return Stream.of(Seat.CHAIR, Seat.DEPUTY, Seat.ACTING_CHAIR)
          .flatMap(seat -> members.stream().filter(member -> member.seat() == seat))
          .filter(member -> member.recusal() == null)
          .findFirst();
    }
  }

  /** What a member does on the committee. */
  public enum Seat {
    JUROR,
    ALTERNATE,
    CHAIR,
    DEPUTY,
    ACTING_CHAIR
  }

  /**
   * A member of the committee.
   *
   * @param number the number under which a juror or alternate is published; 0 for chair and deputy
   * @param recusal why he is out of the category, if he is
   */
  public record Member(
      String account, int number, Seat seat, boolean declared, @Nullable String recusal) {
    Member havingDeclared() {
      return new Member(account, number, seat, true, recusal);
    }

    Member recused(String reason) {
      return new Member(account, number, seat, declared, reason);
    }

    Member on(Seat taken) {
      return new Member(account, number, taken, declared, recusal);
    }
  }

  /** How the nominees were drawn. */
  public record Draw(
      long position,
      long lookedUpTo,
      String salt,
      int ranked,
      String rankingDigest,
      List<RankedRegion> firstTen,
      List<TieBreak> ties,
      List<PassedOver> passedOver,
      boolean adoptedAfterwards,
      Instant at) {
    public Draw {
      firstTen = List.copyOf(firstTen);
      ties = List.copyOf(ties);
      passedOver = List.copyOf(passedOver);
    }
  }

  /**
   * A nominee.
   *
   * @param left {@code WITHDRAWN} or {@code DISQUALIFIED}, if it left
   * @param reason why it left
   * @param ranked its line of the ranking, where it was recorded
   */
  public record Nominee(
      String region,
      int rank,
      @Nullable String left,
      @Nullable String reason,
      boolean entered,
      @Nullable RankedRegion ranked) {}

  /**
   * A juror's last ballot: sealed until closing.
   *
   * @param ballot what is in it, once it was opened
   */
  public record CastBallot(
      String juror,
      String commitment,
      Instant castAt,
      @Nullable String salt,
      @Nullable Ballot ballot) {}

  /** Who won, as it was decided. */
  public record Decision(
      String decree,
      LocalDate decreedOn,
      List<FinalResult> results,
      List<String> winners,
      List<TieBreak> ties,
      Instant at) {
    public Decision {
      results = List.copyOf(results);
      winners = List.copyOf(winners);
      ties = List.copyOf(ties);
    }
  }
}
