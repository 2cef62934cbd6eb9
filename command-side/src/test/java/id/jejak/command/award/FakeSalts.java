package id.jejak.command.award;

import id.jejak.kernel.award.Lots;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Salts in memory, one like the other. */
final class FakeSalts implements EditionSalts {
  static final String SALT = "5a".repeat(32);
  static final String COMMITMENT = Lots.commitment(SALT);
  private final Map<String, String> kept = new HashMap<>();

  @Override
  public String make() {
    kept.put(COMMITMENT, SALT);
    return COMMITMENT;
  }

  @Override
  public Optional<String> reveal(String commitment) {
    return Optional.ofNullable(kept.get(commitment));
  }

  void lose() {
    kept.clear();
  }

  void swap() {
    kept.put(COMMITMENT, "00".repeat(32));
  }
}
