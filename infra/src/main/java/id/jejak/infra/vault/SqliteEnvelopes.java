package id.jejak.infra.vault;

import java.util.Optional;

/** Envelopes in the vault's file. */
public record SqliteEnvelopes(VaultFile vault) implements Envelopes {
  @Override
  public void keep(String commitment, Sealed envelope) {
    vault.write(
        "INSERT OR REPLACE INTO envelope (commitment, nonce, sealed) VALUES (?, ?, ?)",
        commitment,
        envelope.nonce(),
        envelope.content());
  }

  @Override
  public Optional<Sealed> find(String commitment) {
    return vault.one(
        "SELECT nonce, sealed FROM envelope WHERE commitment = ?",
        row -> new Sealed(row.getBytes(1), row.getBytes(2)),
        commitment);
  }

  @Override
  public boolean isEmpty() {
    return vault.one("SELECT 1 FROM envelope LIMIT 1", row -> row.getInt(1)).isEmpty();
  }
}
