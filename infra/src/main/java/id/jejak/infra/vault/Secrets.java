package id.jejak.infra.vault;

import java.security.SecureRandom;
import java.util.Optional;

/** Random values that are made once and kept: keys for keyed digests, the editions' salts. */
public final class Secrets {
  private static final int BYTES = 32;
  private final VaultFile vault;
  private final SecureRandom random = new SecureRandom();

  public Secrets(VaultFile vault) {
    this.vault = vault;
  }

  /** The secret of a name, made and kept at the first call. */
  public byte[] of(String name) {
    return find(name)
        .orElseGet(
            () -> {
              byte[] made = new byte[BYTES];
              random.nextBytes(made);
              vault.write("INSERT OR IGNORE INTO secret (name, value) VALUES (?, ?)", name, made);
              return find(name).orElseThrow();
            });
  }

  /** Keeps a value that was made elsewhere under a name of its own. */
  public void keep(String name, byte[] value) {
    vault.write("INSERT INTO secret (name, value) VALUES (?, ?)", name, value);
  }

  /** The secret of a name, if it was ever made. */
  public Optional<byte[]> find(String name) {
    return vault.one("SELECT value FROM secret WHERE name = ?", row -> row.getBytes(1), name);
  }
}
