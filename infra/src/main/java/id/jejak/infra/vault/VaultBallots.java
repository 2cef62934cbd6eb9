package id.jejak.infra.vault;

import id.jejak.command.award.SealedBallots;
import id.jejak.infra.ledger.DryRun;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.BallotCommitment;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Ballots in sealed envelopes, each with all that its commitment was made of. */
final class VaultBallots implements SealedBallots {
  private static final int BYTES = 32;

  private final SealedEnvelopes envelopes;
  private final JsonMapper json = JsonMapper.shared();
  private final SecureRandom random = new SecureRandom();

  VaultBallots(SealedEnvelopes envelopes) {
    this.envelopes = envelopes;
  }

  @Override
  public String seal(AwardId award, String juror, Ballot ballot) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String salt = HexFormat.of().formatHex(bytes);
    var content = new BallotCommitment(award.edition(), award.category(), juror, ballot, salt);
    String commitment = commitment(content);
    if (!DryRun.inProgress()) envelopes.seal(commitment, json.writeValueAsBytes(content));
    return commitment;
  }

  @Override
  public Optional<Opened> open(String commitment) {
    return envelopes
        .open(commitment)
        .map(content -> json.readValue(content, BallotCommitment.class))
        .filter(content -> commitment(content).equals(commitment))
        .map(content -> new Opened(content.salt(), content.ballot()));
  }

  private static String commitment(BallotCommitment content) {
    return BallotCommitment.of(
        content.edition(), content.category(), content.juror(), content.ballot(), content.salt());
  }
}
