package id.jejak.command.award;

import id.jejak.command.award.AwardCommand.AnnounceWinners;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardEvent.AwardRevoked;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.window.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a category ends: winners are computed, never typed. */
final class OutcomeDecision {
  private OutcomeDecision() {}

  static void decide(DecideWinners command, Sitting sitting) {
    sitting.bench().chairs(command.by());
    sitting.mustBe(Phase.CLOSED);
    Selection selection = sitting.selection();
    checkDay(command.decreedOn(), selection.ballots().closedAt(), sitting.now());
    List<String> standing = selection.nominees().standing();
    List<Podium.Nominee> nominees =
        sitting.drawing().again(selection.nominees().nomination()).ranking().stream()
            .filter(ranked -> standing.contains(ranked.region()))
            .map(ranked -> Podium.Nominee.of(ranked, sitting.terms().category()))
            .toList();
    Podium podium =
        Podium.decide(
            sitting.terms().policy(),
            sitting.terms().category(),
            nominees,
            selection.ballots().counted());
    sitting.happens(
        new WinnersDecided(
            command.decree(),
            command.decreedOn(),
            podium.lotSeed(),
            podium.finalResults(),
            podium.winners(),
            podium.ties(),
            sitting.now()));
  }

  static void announce(AnnounceWinners command, Sitting sitting) {
    sitting.bench().chairsIfAny(command.by());
    sitting.mustBe(Phase.DECIDED);
    Instant from =
        sitting.selection().outcome().decidedAt().plus(sitting.terms().announcementTime());
    if (sitting.now().isBefore(from)) throw Rejected.because(AwardRefusal.OBJECTION_DAYS_RUN, from);
    MotionDecision.end("ANNOUNCED", sitting);
    sitting.happens(new WinnersAnnounced(sitting.now()));
  }

  static void revoke(RevokeAward command, Sitting sitting) {
    sitting.bench().chairs(command.by());
    sitting.mustBe(Phase.ANNOUNCED);
    Outcome outcome = sitting.selection().outcome();
    String region = command.region().value();
    int place = outcome.winners().indexOf(region);
    if (place < 0) throw Rejected.because(AwardRefusal.NOT_A_WINNER, region);
    if (outcome.revoked().contains(region))
      throw Rejected.because(AwardRefusal.REVOKED_ALREADY, region);
    sitting.happens(new AwardRevoked(region, place + 1, command.reason().text(), sitting.now()));
  }

  /** A decree follows the closing and is not of a day to come. */
  private static void checkDay(LocalDate decreedOn, @Nullable Instant closedAt, Instant now) {
    boolean early = closedAt != null && decreedOn.isBefore(Wib.dayOf(closedAt));
    if (early || decreedOn.isAfter(Wib.dayOf(now)))
      throw Rejected.because(AwardRefusal.NOT_A_DECREE_DAY, decreedOn);
  }
}
