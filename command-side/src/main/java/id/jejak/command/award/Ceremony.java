package id.jejak.command.award;

import id.jejak.command.award.AwardCommand.PresentAward;
import id.jejak.command.award.AwardCommand.PresentAward.Given;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.award.AwardEvent.Handover;
import id.jejak.kernel.window.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ceremony: recorded once, and every winner that still is one receives his award in it. */
final class Ceremony {
  private Ceremony() {}

  static void present(PresentAward command, Sitting sitting) {
    sitting.bench().chairsIfAny(command.by());
    sitting.mustBe(Phase.ANNOUNCED);
    Outcome outcome = sitting.selection().outcome();
    if (outcome.presented()) throw Rejected.because(AwardRefusal.PRESENTED_ALREADY);
    checkDay(command.on(), outcome.announcedAt(), sitting.now());
    List<Handover> handovers = handovers(command.given(), outcome);
    sitting.happens(
        new AwardPresented(
            command.on(), command.place(), command.from(), handovers, sitting.now()));
  }

  /** In order of rank, whatever order they were told in. */
  private static List<Handover> handovers(List<Given> given, Outcome outcome) {
    List<String> standing = outcome.standing();
    if (standing.isEmpty()) throw Rejected.because(AwardRefusal.NO_WINNER_LEFT);
    var named = new ArrayList<String>();
    for (Given one : given) {
      String region = one.region().value();
      if (!standing.contains(region)) throw Rejected.because(AwardRefusal.NOT_A_WINNER, region);
      if (named.contains(region)) throw Rejected.because(ValueRefusal.NAMED_TWICE, region);
      named.add(region);
    }
    for (String winner : standing)
      if (!named.contains(winner)) throw Rejected.because(AwardRefusal.WINNER_LEFT_OUT, winner);
    return standing.stream()
        .map(region -> handover(given.get(named.indexOf(region)), outcome))
        .toList();
  }

  private static Handover handover(Given given, Outcome outcome) {
    String region = given.region().value();
    int rank = outcome.winners().indexOf(region) + 1;
    return new Handover(region, rank, given.to(), given.trophy(), given.charter());
  }

  /** A ceremony is not before the announcement and not of a day to come. */
  private static void checkDay(LocalDate on, Instant announcedAt, Instant now) {
    if (on.isBefore(Wib.dayOf(announcedAt)) || on.isAfter(Wib.dayOf(now)))
      throw Rejected.because(AwardRefusal.NOT_A_CEREMONY_DAY, on);
  }
}
