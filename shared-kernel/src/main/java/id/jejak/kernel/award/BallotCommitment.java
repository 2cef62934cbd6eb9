package id.jejak.kernel.award;

import id.jejak.kernel.ledger.CanonicalJson;
import id.jejak.kernel.ledger.PlainData;

/**
 * What is recorded of a sealed ballot: SHA-256 over the canonical JSON of its edition, category,
 * juror, ballot (in the shape that {@code BallotOpened} records) and salt.
 *
 * @param salt 32 random bytes, lower-case hexadecimal
 */
public record BallotCommitment(
    int edition, String category, String juror, Ballot ballot, String salt) {

  /** The commitment, lower-case hexadecimal. */
  public static String of(
      int edition, String category, String juror, Ballot ballot, String saltHex) {
    return Lots.sha256(
        CanonicalJson.bytes(
            PlainData.of(new BallotCommitment(edition, category, juror, ballot, saltHex))));
  }
}
