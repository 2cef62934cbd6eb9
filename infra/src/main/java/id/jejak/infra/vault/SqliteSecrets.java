package id.jejak.infra.vault;

import java.util.Optional;

/** Secrets in the vault's file. */
public final class SqliteSecrets implements Secrets {
  private final VaultFile vault;

  public SqliteSecrets(VaultFile vault) {
    this.vault = vault;
  }

  @Override
  public byte[] keepFirst(String name, byte[] value) {
    vault.write("INSERT OR IGNORE INTO secret (name, value) VALUES (?, ?)", name, value);
    return find(name).orElseThrow();
  }

  @Override
  public Optional<byte[]> find(String name) {
    return vault.one("SELECT value FROM secret WHERE name = ?", row -> row.getBytes(1), name);
  }
}
