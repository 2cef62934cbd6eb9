package id.jejak.command.award;

import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.CloseMarking;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.BallotCommitment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ballots: sealed while marking is open, opened at closing. */
final class BallotDecision {
  private BallotDecision() {}

  static void cast(CastBallot command, Sitting sitting, SealedBallots envelopes) {
    String juror = sitting.bench().juror(command.by());
    sitting.mustBe(Phase.NOMINATED);
    Selection selection = sitting.selection();
    Instant opensAt = sitting.markingOpensAt();
    if (sitting.now().isBefore(opensAt))
      throw Rejected.because(AwardRefusal.MARKING_NOT_OPEN, opensAt);
    if (!sitting.now().isBefore(sitting.markingClosesAt())
        && !isLost(command.award(), juror, selection, envelopes))
      throw Rejected.because(AwardRefusal.MARKING_IS_CLOSED);
    Ballot ballot =
        BallotRule.checked(
            command.ballot(), juror, sitting.terms().policy(), selection.nominees().standing());
    String commitment = envelopes.seal(command.award(), juror, ballot);
    sitting.happens(new BallotCast(juror, commitment, sitting.now()));
  }

  static void close(CloseMarking command, Sitting sitting, SealedBallots envelopes) {
    sitting.bench().chairs(command.by());
    sitting.mustBe(Phase.NOMINATED);
    List<String> seated = sitting.seating().seated();
    List<String> voted = sitting.selection().ballots().voted(seated);
    boolean allIn = !voted.isEmpty() && voted.size() == seated.size();
    Instant closesAt = sitting.markingClosesAt();
    if (!allIn && sitting.now().isBefore(closesAt))
      throw Rejected.because(AwardRefusal.BALLOTS_ARE_OUT, closesAt);
    List<BallotOpened> opened = open(command.award(), voted, sitting, envelopes);
    MotionDecision.end("MARKING_CLOSED", sitting);
    opened.forEach(sitting::happens);
    sitting.happens(new MarkingClosed(voted, sitting.now()));
    // Without a single ballot there is nothing to decide on.
    if (voted.isEmpty())
      sitting.happens(new AwardUndecided(sitting.seating().able(), null, sitting.now()));
  }

  private static List<BallotOpened> open(
      AwardId award, List<String> voted, Sitting sitting, SealedBallots envelopes) {
    var opened = new ArrayList<BallotOpened>();
    var missing = new ArrayList<String>();
    for (String juror : voted)
      open(award, juror, sitting.selection(), envelopes)
          .ifPresentOrElse(opened::add, () -> missing.add(juror));
    if (!missing.isEmpty())
      throw Rejected.because(AwardRefusal.ENVELOPE_MISSING, String.join(", ", missing));
    return opened;
  }

  /** A juror's last ballot, if its envelope is there and holds what the commitment says. */
  private static Optional<BallotOpened> open(
      AwardId award, String juror, Selection selection, SealedBallots envelopes) {
    String commitment = selection.ballots().cast().get(juror);
    if (commitment == null) return Optional.empty();
    return envelopes
        .open(commitment)
        .filter(
            opened ->
                BallotCommitment.of(
                        award.edition(), award.category(), juror, opened.ballot(), opened.salt())
                    .equals(commitment))
        .map(opened -> new BallotOpened(juror, commitment, opened.salt(), opened.ballot()));
  }

  /** Whether a ballot was cast in time and cannot be opened: its juror must enter it again. */
  private static boolean isLost(
      AwardId award, String juror, Selection selection, SealedBallots envelopes) {
    return selection.ballots().cast().containsKey(juror)
        && open(award, juror, selection, envelopes).isEmpty();
  }
}
