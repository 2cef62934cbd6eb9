package id.jejak.command.award;

import id.jejak.command.Body;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.scoring.Rational;
import java.util.HashSet;
import java.util.List;

/** Open votes of the seated jurors; who is silent is not in favour. */
record Votes(int inFavour, int seated) {

  /** Counts them; refused where one is not a seated and declared juror's, or is given twice. */
  static Votes count(List<Vote> votes, Sitting sitting) {
    List<String> seated = sitting.seating().seated();
    var body = new Body();
    var voted = new HashSet<String>();
    for (int i = 0; i < votes.size(); i++) {
      String juror = votes.get(i).juror();
      String at = "/votes/" + i + "/juror";
      if (!seated.contains(juror) || !sitting.selection().committee().hasDeclared(juror))
        body.violate(at, AwardRefusal.NOT_A_VOTER, juror);
      else if (!voted.add(juror)) body.violate(at, ValueRefusal.NAMED_TWICE, juror);
    }
    body.check();
    return new Votes((int) votes.stream().filter(Vote::inFavour).count(), seated.size());
  }

  /** Refused unless so great a share of the seated is in favour. */
  void mustReach(String share) {
    Rational needed = Rational.parse(share).times(Rational.of(seated));
    if (inFavour == 0 || !Rational.of(inFavour).atLeast(needed)) refuse();
  }

  /** Refused unless more than half of the seated are in favour. */
  void mustBeMajority() {
    if (2 * inFavour <= seated) refuse();
  }

  private void refuse() {
    throw Rejected.because(AwardRefusal.NOT_ENOUGH_VOTES, inFavour, seated);
  }
}
