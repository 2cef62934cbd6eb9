package id.jejak.query.award;

import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Sight;
import org.springframework.stereotype.Component;

/**
 * Whether somebody who looks at a category is to be told that something happened to it: only where
 * the page he is shown changes, since the moment of the news would tell the rest. That a juror has
 * replaced his ballot, for one, is nobody else's to learn.
 */
@Component
public class AwardNews {
  private final Awards awards;
  private final Ledger ledger;

  public AwardNews(Awards awards, Ledger ledger) {
    this.awards = awards;
    this.ledger = ledger;
  }

  /** Whether an event changes what someone is shown of its category. */
  public boolean tells(Recorded<?> recorded, int edition, String category, Sight sight) {
    if (!(recorded.event() instanceof AwardEvent event)) return false;
    var seen = awards.sight(edition, category, sight);
    return switch (event) {
      case AwardEvent.RegionsNominated e -> true;
      case AwardEvent.AwardNotGiven e -> true;
      case AwardEvent.AlternateSeated e -> true;
      case AwardEvent.AlternateTookChair e -> true;
      case AwardEvent.AwardUndecided e -> true;
      case AwardEvent.MarkingClosed e -> true;
      case AwardEvent.WinnersDecided e -> true;
      case AwardEvent.DecisionDeclined e -> true;
      case AwardEvent.WinnersAnnounced e -> true;
      case AwardEvent.AwardPresented e -> true;
      case AwardEvent.AwardRevoked e -> true;
      case AwardEvent.TiesDeclared e -> seen.seesNominees() || sight.is(e.member());
      case AwardEvent.MemberRecused e -> seen.seesNominees() || sight.is(e.member());
      case AwardEvent.NomineeWithdrawn e -> seen.seesNominees();
      case AwardEvent.NomineeDisqualified e -> seen.seesNominees();
      case AwardEvent.NomineeReplaced e -> seen.seesNominees();
      case AwardEvent.MotionPut e -> seen.seesMotions();
      case AwardEvent.VoteCast e -> seen.seesMotions();
      case AwardEvent.MotionFailed e -> seen.seesMotions();
      case BallotCast e -> sight.is(e.juror()) || (seen.seesNominees() && isFirst(recorded, e));
      // Told of by the closing of the same commit.
      case AwardEvent.BallotOpened e -> false;
    };
  }

  /** Whether the juror had not cast a ballot before: only then does anybody see a difference. */
  private boolean isFirst(Recorded<?> recorded, BallotCast cast) {
    return ledger.stream(recorded.stream(), recorded.position() - 1).stream()
        .noneMatch(
            earlier ->
                earlier.event() instanceof BallotCast one && one.juror().equals(cast.juror()));
  }
}
