package id.jejak.command.award;

import id.jejak.command.award.AwardCommand.CastVote;
import id.jejak.command.award.AwardCommand.MoveDeclining;
import id.jejak.command.award.AwardCommand.MoveDisqualification;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.MotionFailed;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import java.util.List;
import java.util.Objects;

/**
 * Motions: the chair puts one, every seated juror votes himself, and as soon as the votes suffice,
 * or no longer can, the same commit says what follows.
 */
final class MotionDecision {
  private MotionDecision() {}

  static void disqualification(MoveDisqualification command, Sitting sitting) {
    sitting.bench().chairs(command.by());
    String region = command.region().value();
    NomineeDecision.mustStand(region, sitting);
    List<String> grounds = sitting.terms().policy().disqualificationGrounds();
    if (!grounds.contains(command.ground()))
      throw Rejected.because(AwardRefusal.NOT_A_GROUND, String.join(", ", grounds));
    put(new MotionPut(region, command.ground(), null, sitting.now()), sitting);
  }

  static void declining(MoveDeclining command, Sitting sitting) {
    sitting.bench().chairs(command.by());
    boolean early = sitting.selection().phase().compareTo(Phase.DECIDED) < 0;
    sitting.mustBe(early ? Phase.CLOSED : Phase.DECIDED);
    put(new MotionPut(AwardEvent.DECISION, null, command.reason().text(), sitting.now()), sitting);
  }

  static void vote(CastVote command, Sitting sitting) {
    String juror = sitting.bench().juror(command.by());
    if (sitting.selection().motions().on(command.subject()).isEmpty())
      throw Rejected.because(AwardRefusal.NO_OPEN_MOTION, command.subject());
    sitting.happens(new VoteCast(command.subject(), juror, command.inFavour(), sitting.now()));
    settle(sitting);
  }

  /** What follows from the votes as they stand, and from who may vote now. */
  static void settle(Sitting sitting) {
    for (Motion motion : sitting.selection().motions().open()) {
      // What followed from an earlier motion may have ended this one.
      if (sitting.selection().motions().on(motion.subject()).isEmpty()) continue;
      if (sitting.selection().phase() == Phase.OVER) fail(motion, "SELECTION_OVER", sitting);
      else
        switch (motion.verdict(sitting.terms().policy(), sitting.seating().seated())) {
          case CARRIED -> carry(motion, sitting);
          case LOST -> fail(motion, "VOTES", sitting);
          case OPEN -> {}
        }
    }
  }

  /** The motions that are still open come to nothing. */
  static void end(String because, Sitting sitting) {
    for (Motion motion : sitting.selection().motions().open()) fail(motion, because, sitting);
  }

  /** The motion on a nominee who is gone comes to nothing. */
  static void left(String region, Sitting sitting) {
    sitting
        .selection()
        .motions()
        .on(region)
        .ifPresent(motion -> fail(motion, "NOMINEE_LEFT", sitting));
  }

  private static void put(MotionPut motion, Sitting sitting) {
    if (sitting.selection().motions().on(motion.subject()).isPresent())
      throw Rejected.because(AwardRefusal.MOTION_IS_OPEN, motion.subject());
    sitting.happens(motion);
  }

  private static void carry(Motion motion, Sitting sitting) {
    List<Vote> votes = motion.votesOf(sitting.seating().seated());
    if (motion.declines()) {
      String reason = Objects.requireNonNull(motion.put().reason());
      sitting.happens(new DecisionDeclined(reason, votes, sitting.now()));
    } else {
      String ground = Objects.requireNonNull(motion.put().ground());
      sitting.happens(new NomineeDisqualified(motion.subject(), ground, votes, sitting.now()));
      NomineeDecision.replace(motion.subject(), sitting);
    }
  }

  private static void fail(Motion motion, String because, Sitting sitting) {
    List<String> voters = sitting.seating().seated();
    sitting.happens(
        new MotionFailed(
            motion.subject(), because, motion.votesOf(voters), voters.size(), sitting.now()));
  }
}
