package id.jejak.kernel.award;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a category's selection; stream {@code award/<edition>/<category>}. */
public sealed interface AwardEvent extends DomainEvent {
  /** The subject of a motion to decline the decision. */
  String DECISION = "DECISION";

  /**
   * The nominees were drawn from the ledger as it stood before the edition's cut-off.
   *
   * @param lookedUpTo the last position before the cut-off
   * @param salt the edition's salt, revealed
   * @param eligible how many regions were eligible and so ranked
   * @param rankingDigest SHA-256 over the canonical JSON of the whole ranking
   * @param firstTen the first ten of the ranking
   * @param nominees the nominees, in order of rank
   * @param passedOver regions left aside although a report of theirs was still pending
   */
  record RegionsNominated(
      int edition,
      String category,
      String policy,
      boolean adoptedAfterwards,
      long lookedUpTo,
      String salt,
      int eligible,
      String rankingDigest,
      List<RankedRegion> firstTen,
      List<String> nominees,
      List<TieBreak> ties,
      List<PassedOver> passedOver,
      Instant nominatedAt)
      implements AwardEvent {
    public RegionsNominated {
      firstTen = List.copyOf(firstTen);
      nominees = List.copyOf(nominees);
      ties = List.copyOf(ties);
      passedOver = List.copyOf(passedOver);
    }
  }

  /** A region left aside in a nomination, and why. */
  record PassedOver(String region, String reason) {}

  /**
   * The category has no award: too few regions were eligible, or of those nominated nobody is left.
   *
   * @param eligible how many were; 0 where nobody is left
   */
  record AwardNotGiven(
      int edition,
      String category,
      String policy,
      long lookedUpTo,
      int eligible,
      Instant recordedAt)
      implements AwardEvent {}

  /** A member of the committee declared ties, or none, before seeing the nominees. */
  record TiesDeclared(String member, List<Tie> ties, Instant declaredAt) implements AwardEvent {
    public TiesDeclared {
      ties = List.copyOf(ties);
    }
  }

  /**
   * A tie to a region.
   *
   * @param kind {@code BIRTH}, {@code RESIDENCE} or {@code EMPLOYMENT}
   */
  record Tie(String region, String kind) {}

  /**
   * A member of the committee is out of the category for good.
   *
   * @param byRule whether a declared tie did it; otherwise he stepped back himself
   */
  record MemberRecused(String member, boolean byRule, String reason, Instant recusedAt)
      implements AwardEvent {}

  /** The next alternate took a recused juror's seat. */
  record AlternateSeated(String alternate, String insteadOf, Instant seatedAt)
      implements AwardEvent {}

  /**
   * Chair and deputy are both recused: an alternate acts as chair, and from then on neither marks
   * nor votes nor takes a seat.
   */
  record AlternateTookChair(String alternate, Instant tookAt) implements AwardEvent {}

  /**
   * Too few were left, or nobody to act as chair: the category ends without winners.
   *
   * @param unrecused how many were left who mark or could step in
   * @param because {@code NO_CHAIR}; absent where jurors or ballots were too few
   */
  record AwardUndecided(int unrecused, @Nullable String because, Instant recordedAt)
      implements AwardEvent {}

  /** A nominee's region withdrew. */
  record NomineeWithdrawn(String region, String reason, Instant withdrawnAt)
      implements AwardEvent {}

  /**
   * The chair put a motion to the jurors: to disqualify a nominee, or to decline the decision.
   *
   * @param subject the nominee's region, or {@link #DECISION}
   * @param ground why to disqualify, one of the policy's
   * @param reason why to decline
   */
  record MotionPut(String subject, @Nullable String ground, @Nullable String reason, Instant putAt)
      implements AwardEvent {}

  /** A juror voted on the open motion on a subject; a later vote replaces it. */
  record VoteCast(String subject, String juror, boolean inFavour, Instant castAt)
      implements AwardEvent {}

  /**
   * A motion ended without effect.
   *
   * @param because {@code VOTES}, {@code NOMINEE_LEFT}, {@code MARKING_CLOSED}, {@code ANNOUNCED}
   *     or {@code SELECTION_OVER}
   * @param votes of those who might vote at the end
   * @param voters how many might vote
   */
  record MotionFailed(
      String subject, String because, List<Vote> votes, int voters, Instant failedAt)
      implements AwardEvent {
    public MotionFailed {
      votes = List.copyOf(votes);
    }
  }

  /** A nominee was disqualified by the jurors' votes. */
  record NomineeDisqualified(String region, String ground, List<Vote> votes, Instant disqualifiedAt)
      implements AwardEvent {
    public NomineeDisqualified {
      votes = List.copyOf(votes);
    }
  }

  /** A juror's open vote. */
  record Vote(String juror, boolean inFavour) {}

  /**
   * Before the first ballot, the next in rank took an empty nominee's place.
   *
   * @param ranked its line of the ranking; absent in the first records, where the nomination's
   *     first ten may have it
   */
  record NomineeReplaced(
      String left, String entered, int rank, @Nullable RankedRegion ranked, Instant replacedAt)
      implements AwardEvent {}

  /**
   * A juror cast a sealed ballot; a later one replaces it.
   *
   * @param commitment SHA-256 over the canonical JSON of edition, category, juror, ballot and salt
   */
  record BallotCast(String juror, String commitment, Instant castAt) implements AwardEvent {}

  /** At closing, a juror's last ballot was opened. */
  record BallotOpened(String juror, String commitment, String salt, Ballot ballot)
      implements AwardEvent {}

  /**
   * Marking closed.
   *
   * @param counted account ids whose ballots count, in account order
   */
  record MarkingClosed(List<String> counted, Instant closedAt) implements AwardEvent {
    public MarkingClosed {
      counted = List.copyOf(counted);
    }
  }

  /**
   * The winners, computed from the nomination and the opened ballots.
   *
   * @param lotSeed SHA-256 of the counted ballots' salts in account order
   * @param results every nominee that stood, in order of the final score
   * @param winners the regions that win, in order of rank
   */
  record WinnersDecided(
      String decree,
      LocalDate decreedOn,
      String lotSeed,
      List<FinalResult> results,
      List<String> winners,
      List<TieBreak> ties,
      Instant decidedAt)
      implements AwardEvent {
    public WinnersDecided {
      results = List.copyOf(results);
      winners = List.copyOf(winners);
      ties = List.copyOf(ties);
    }
  }

  /**
   * A nominee's final result; decimals to 20 places, rounded down.
   *
   * @param nomination the nomination score
   * @param jury the median of the counted ballots' weighted marks
   * @param total the final score
   */
  record FinalResult(int rank, String region, String nomination, String jury, String total) {}

  /** The committee disagreed with the computed outcome: the category ends without winners. */
  record DecisionDeclined(String reason, List<Vote> votes, Instant declinedAt)
      implements AwardEvent {
    public DecisionDeclined {
      votes = List.copyOf(votes);
    }
  }

  /** The decision was made public. */
  record WinnersAnnounced(Instant announcedAt) implements AwardEvent {}

  /**
   * The awards were handed over; offices are named, never persons.
   *
   * @param by the office that handed them over
   */
  record AwardPresented(
      LocalDate on, String place, String by, List<Handover> handovers, Instant recordedAt)
      implements AwardEvent {
    public AwardPresented {
      handovers = List.copyOf(handovers);
    }
  }

  /**
   * What one winner was handed.
   *
   * @param to the office that received it
   * @param trophy which trophy
   * @param charter number or title of the charter
   */
  record Handover(String region, int rank, String to, String trophy, String charter) {}

  /** An award was taken back; its rank stays vacant. */
  record AwardRevoked(String region, int rank, String reason, Instant revokedAt)
      implements AwardEvent {}
}
