package id.jejak.command.award;

import id.jejak.command.Command;
import id.jejak.command.Reason;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardEvent.Tie;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.region.RegionCode;
import java.time.LocalDate;
import java.util.List;

/** What may be asked of a category's selection. */
public sealed interface AwardCommand extends Command {
  AwardId award();

  @Override
  default String stream() {
    return award().stream();
  }

  /** Draw the nominees; pending reports that shall not hold it up are named with reasons. */
  record NominateRegions(AwardId award, List<PassedOver> passedOver, Actor by)
      implements AwardCommand {
    public NominateRegions {
      passedOver = List.copyOf(passedOver);
    }
  }

  /** Declare one's ties, or none. */
  record DeclareTies(AwardId award, List<Tie> ties, Actor by) implements AwardCommand {
    public DeclareTies {
      ties = List.copyOf(ties);
    }
  }

  /** Step back from the category for good. */
  record RecuseOneself(AwardId award, Reason reason, Actor by) implements AwardCommand {}

  /** Withdraw one's own region. */
  record WithdrawNominee(AwardId award, RegionCode region, Reason reason, Actor by)
      implements AwardCommand {}

  /** Put it to the jurors to disqualify a nominee. */
  record MoveDisqualification(AwardId award, RegionCode region, String ground, Actor by)
      implements AwardCommand {}

  /**
   * Vote on an open motion, or change one's vote.
   *
   * @param subject the nominee's region or {@link AwardEvent#DECISION}
   */
  record CastVote(AwardId award, String subject, boolean inFavour, Actor by)
      implements AwardCommand {}

  /** Cast a sealed ballot, or replace it. */
  record CastBallot(AwardId award, Ballot ballot, Actor by) implements AwardCommand {
    /** Without the marks: a ballot is sealed in prints and logs too. */
    @Override
    public String toString() {
      return "CastBallot[award=" + award + ", by=" + by.account() + "]";
    }
  }

  /** Close the marking and open the ballots. */
  record CloseMarking(AwardId award, Actor by) implements AwardCommand {}

  /** Finalise the computed winners with a decree. */
  record DecideWinners(AwardId award, String decree, LocalDate decreedOn, Actor by)
      implements AwardCommand {}

  /** Put it to the jurors to decline the decision, so that the category ends without winners. */
  record MoveDeclining(AwardId award, Reason reason, Actor by) implements AwardCommand {}

  /** Make the decision public. */
  record AnnounceWinners(AwardId award, Actor by) implements AwardCommand {}

  /** Record the ceremony: what every winner was handed, where, when and between which offices. */
  record PresentAward(
      AwardId award, LocalDate on, String place, String from, List<Given> given, Actor by)
      implements AwardCommand {
    public PresentAward {
      given = List.copyOf(given);
    }

    /** What one winner was handed. */
    public record Given(RegionCode region, String to, String trophy, String charter) {}
  }

  /** Take an award back. */
  record RevokeAward(AwardId award, RegionCode region, Reason reason, Actor by)
      implements AwardCommand {}
}
