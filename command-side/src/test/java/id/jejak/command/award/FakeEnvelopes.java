package id.jejak.command.award;

import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.BallotCommitment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Envelopes in memory, with salts that count up. */
final class FakeEnvelopes implements SealedBallots {
  private final Map<String, Opened> kept = new HashMap<>();
  private int made;

  @Override
  public String seal(AwardId award, String juror, Ballot ballot) {
    String salt = "%064x".formatted(++made);
    String commitment = BallotCommitment.of(award.edition(), award.category(), juror, ballot, salt);
    kept.put(commitment, new Opened(salt, ballot));
    return commitment;
  }

  @Override
  public Optional<Opened> open(String commitment) {
    return Optional.ofNullable(kept.get(commitment));
  }

  int size() {
    return kept.size();
  }

  void lose() {
    kept.clear();
  }

  /** Puts another ballot into an envelope. */
  void forge(String commitment, Ballot ballot) {
    kept.put(commitment, new Opened("00".repeat(32), ballot));
  }
}
