package id.jejak.infra.vault;

import id.jejak.command.award.EditionSalts;
import id.jejak.infra.ledger.DryRun;
import id.jejak.kernel.award.Lots;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The editions' salts, under their commitments: two openings at once never share one. */
final class VaultSalts implements EditionSalts {
  private static final String NAME = "edition-salt/";
  private static final int BYTES = 32;

  private final Secrets secrets;
  private final SecureRandom random = new SecureRandom();

  VaultSalts(Secrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public String make() {
    byte[] salt = new byte[BYTES];
    random.nextBytes(salt);
    String commitment = Lots.commitment(HexFormat.of().formatHex(salt));
    if (!DryRun.inProgress()) secrets.keepFirst(NAME + commitment, salt);
    return commitment;
  }

  @Override
  public Optional<String> reveal(String commitment) {
    return secrets.find(NAME + commitment).map(HexFormat.of()::formatHex);
  }
}
