package id.jejak.command.award;

import id.jejak.command.award.AwardCommand.WithdrawNominee;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.NomineeWithdrawn;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.RankedRegion;
import java.util.List;

/** How a nominee leaves, and who takes the place: the next in rank, until the first ballot. */
final class NomineeDecision {
  private NomineeDecision() {}

  static void withdraw(WithdrawNominee command, Sitting sitting) {
    String region = command.region().value();
    if (!isTeam(command.by(), region))
      throw Rejected.because(AwardRefusal.NOT_YOUR_NOMINEE, region);
    mustStand(region, sitting);
    sitting.happens(new NomineeWithdrawn(region, command.reason().text(), sitting.now()));
    MotionDecision.left(region, sitting);
    replace(region, sitting);
  }

  /** An account limited to some fields does not speak for the team. */
  private static boolean isTeam(Actor by, String region) {
    return by.grants(Role.REGION).stream()
        .anyMatch(grant -> region.equals(grant.region()) && grant.fields().isEmpty());
  }

  static void mustStand(String region, Sitting sitting) {
    sitting.mustBe(Phase.NOMINATED);
    if (!sitting.selection().nominees().standing().contains(region))
      throw Rejected.because(AwardRefusal.NOT_A_NOMINEE, region);
  }

  static void replace(String left, Sitting sitting) {
    RegionsNominated nomination = sitting.selection().nominees().nomination();
    if (sitting.selection().ballots().cast().isEmpty()) {
      List<RankedRegion> ranking = sitting.drawing().again(nomination).ranking();
      sitting
          .selection()
          .nominees()
          .next(ranking)
          .ifPresent(
              entered ->
                  sitting.happens(
                      new NomineeReplaced(
                          left, entered.region(), entered.rank(), entered, sitting.now())));
      sitting.settle();
    }
    Selection after = sitting.selection();
    if (after.phase() == Phase.NOMINATED && after.nominees().standing().isEmpty())
      sitting.happens(
          new AwardNotGiven(
              nomination.edition(),
              nomination.category(),
              nomination.policy(),
              nomination.lookedUpTo(),
              0,
              sitting.now()));
  }
}
