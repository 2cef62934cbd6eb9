package id.jejak.command.award;

import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.Ballot;
import java.util.Optional;

/**
 * Keeps ballots in encrypted envelopes until closing. An envelope is durable when {@link #seal}
 * returns, so before its commitment is recorded; in a dry run none is kept.
 */
public interface SealedBallots {
  /** Seals a juror's ballot with a fresh salt and answers its commitment. */
  String seal(AwardId award, String juror, Ballot ballot);

  /** Opens the envelope of a commitment; empty if it is missing or not genuine. */
  Optional<Opened> open(String commitment);

  /** An opened envelope, the salt in lower-case hexadecimal. */
  record Opened(String salt, Ballot ballot) {
    @Override
    public String toString() {
      return "***";
    }
  }
}
