package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.command.EntrySize;
import id.jejak.command.Text;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import java.util.ArrayList;
import java.util.List;

/** A ballot is whole: every nominee, every mark of the policy, each with a reason. */
final class BallotRule {
  private static final int REASON = 1_000;

  /** As long as a salt and a commitment are. */
  private static final String A_HASH = "0".repeat(64);

  private final Body body = new Body();
  private final List<String> marks;
  private final List<String> standing;
  private final int best;

  private BallotRule(AwardPolicy policy, List<String> standing) {
    this.marks = policy.marks().stream().map(Weight::of).toList();
    this.standing = standing;
    this.best = policy.best();
  }

  /** The ballot as it is recorded; refused unless it is whole and its opening can be recorded. */
  static Ballot checked(Ballot ballot, String juror, AwardPolicy policy, List<String> standing) {
    var rule = new BallotRule(policy, standing);
    rule.check(ballot);
    rule.body.check();
    Ballot recorded =
        new Ballot(ballot.nominees().stream().map(BallotRule::withoutSurroundingBlanks).toList());
    if (!EntrySize.fits(new BallotOpened(juror, A_HASH, A_HASH, recorded)))
      throw Rejected.because(AwardRefusal.BALLOT_TOO_LONG);
    return recorded;
  }

  private void check(Ballot ballot) {
    var left = new ArrayList<>(standing);
    for (int i = 0; i < ballot.nominees().size(); i++) {
      NomineeMarks nominee = ballot.nominees().get(i);
      String at = "/nominees/" + i;
      if (!standing.contains(nominee.region()))
        body.violate(at + "/region", AwardRefusal.NOT_A_NOMINEE, nominee.region());
      else if (!left.remove(nominee.region()))
        body.violate(at + "/region", ValueRefusal.NAMED_TWICE, nominee.region());
      check(at + "/marks", nominee.marks());
    }
    for (String region : left) body.violate("/nominees", AwardRefusal.NOT_MARKED, region);
  }

  private void check(String pointer, List<Mark> given) {
    var left = new ArrayList<>(marks);
    for (int i = 0; i < given.size(); i++) {
      Mark mark = given.get(i);
      String at = pointer + "/" + i;
      if (!marks.contains(mark.on()))
        body.violate(at + "/on", ValueRefusal.NOT_A_CHOICE, mark.on());
      else if (!left.remove(mark.on()))
        body.violate(at + "/on", ValueRefusal.NAMED_TWICE, mark.on());
      if (mark.points() < 0 || mark.points() > best)
        body.violate(at + "/points", AwardRefusal.MARK_OUT_OF_RANGE, best);
      Refusal wrong = Text.wrongWith(mark.reason(), REASON);
      if (wrong != null) body.violate(at + "/reason", wrong, REASON);
    }
    for (String mark : left) body.violate(pointer, AwardRefusal.NOT_MARKED, mark);
  }

  private static NomineeMarks withoutSurroundingBlanks(NomineeMarks nominee) {
    return new NomineeMarks(
        nominee.region(),
        nominee.marks().stream()
            .map(mark -> new Mark(mark.on(), mark.points(), Text.of(mark.reason(), REASON)))
            .toList());
  }
}
