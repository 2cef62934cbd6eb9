package id.jejak.command.award;

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
import id.jejak.kernel.award.AwardEvent.VoteCast;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;

/** A category's selection as its events tell it. */
record Selection(
    Phase phase,
    Committee committee,
    Nominees nominees,
    Motions motions,
    Ballots ballots,
    Outcome outcome) {
  static final Selection NONE =
      new Selection(
          Phase.OPEN, Committee.NONE, Nominees.NONE, Motions.NONE, Ballots.NONE, Outcome.NONE);

  Selection on(AwardEvent event) {
    return switch (event) {
      case RegionsNominated e -> in(Phase.NOMINATED).with(Nominees.drawn(e));
      case AwardNotGiven e -> in(Phase.OVER);
      case TiesDeclared e -> with(committee.declared(e.member(), e.ties()));
      case MemberRecused e -> with(committee.recused(e.member()));
      case AlternateSeated e -> with(committee.seated(e.alternate(), e.insteadOf()));
      case AlternateTookChair e -> with(committee.chaired(e.alternate()));
      case AwardUndecided e -> in(Phase.OVER);
      case NomineeWithdrawn e -> with(nominees.without(e.region()));
      case MotionPut e -> with(motions.put(e));
      case VoteCast e -> with(motions.voted(e));
      case MotionFailed e -> with(motions.without(e.subject()));
      case NomineeDisqualified e ->
          with(nominees.without(e.region())).with(motions.without(e.region()));
      case NomineeReplaced e -> with(nominees.with(e.entered()));
      case BallotCast e -> with(ballots.cast(e.juror(), e.commitment()));
      case BallotOpened e -> with(ballots.opened(e));
      case MarkingClosed e -> in(Phase.CLOSED).with(ballots.closed(e.closedAt()));
      case WinnersDecided e -> in(Phase.DECIDED).with(Outcome.decided(e.winners(), e.decidedAt()));
      case DecisionDeclined e -> in(Phase.OVER).with(motions.without(AwardEvent.DECISION));
      case WinnersAnnounced e -> in(Phase.ANNOUNCED).with(outcome.announced(e.announcedAt()));
      case AwardPresented e -> with(outcome.handedOver());
      case AwardRevoked e -> with(outcome.without(e.region()));
    };
  }

  private Selection in(Phase next) {
    return new Selection(next, committee, nominees, motions, ballots, outcome);
  }

  private Selection with(Committee next) {
    return new Selection(phase, next, nominees, motions, ballots, outcome);
  }

  private Selection with(Nominees next) {
    return new Selection(phase, committee, next, motions, ballots, outcome);
  }

  private Selection with(Motions next) {
    return new Selection(phase, committee, nominees, next, ballots, outcome);
  }

  private Selection with(Ballots next) {
    return new Selection(phase, committee, nominees, motions, next, outcome);
  }

  private Selection with(Outcome next) {
    return new Selection(phase, committee, nominees, motions, ballots, next);
  }
}
