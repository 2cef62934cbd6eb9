package id.jejak.kernel.award;

import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.scoring.Rational;
import java.util.Collection;

/**
 * How many of those who may vote must be in favour of a motion: a share of all of them, who is
 * silent is not in favour.
 *
 * @param share an exact fraction of the voters
 * @param exceeded whether it takes more than the share; otherwise the share itself is enough
 */
public record VoteRule(Rational share, boolean exceeded) {

  /** What votes come to; a motion is open while those who are silent could still carry it. */
  public enum Verdict {
    OPEN,
    CARRIED,
    LOST
  }

  public static VoteRule atLeast(Rational share) {
    return new VoteRule(share, false);
  }

  public static VoteRule moreThan(Rational share) {
    return new VoteRule(share, true);
  }

  /**
   * The verdict on votes, one for each who voted.
   *
   * @param voters all who may vote; the vote of anybody else does not count
   */
  public Verdict verdict(Collection<Vote> votes, Collection<String> voters) {
    long cast = votes.stream().filter(vote -> voters.contains(vote.juror())).count();
    long inFavour =
        votes.stream().filter(vote -> vote.inFavour() && voters.contains(vote.juror())).count();
    if (isMet(inFavour, voters.size())) return Verdict.CARRIED;
    long silent = voters.size() - cast;
    return isMet(inFavour + silent, voters.size()) ? Verdict.OPEN : Verdict.LOST;
  }

  private boolean isMet(long inFavour, int voters) {
    Rational needed = share.times(Rational.of(voters));
    int compared = Rational.of(inFavour).compareTo(needed);
    return inFavour > 0 && (exceeded ? compared > 0 : compared >= 0);
  }
}
