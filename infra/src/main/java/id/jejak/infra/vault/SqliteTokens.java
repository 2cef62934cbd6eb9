package id.jejak.infra.vault;

import java.time.Instant;
import java.util.Optional;

/** Tokens in the vault's file. */
public final class SqliteTokens implements Tokens {
  private final VaultFile vault;

  public SqliteTokens(VaultFile vault) {
    this.vault = vault;
  }

  @Override
  public void keep(byte[] hash, Token token) {
    vault.write(
        "INSERT OR REPLACE INTO token (hash, account, kind, expires_at) VALUES (?, ?, ?, ?)",
        hash,
        token.account(),
        token.kind(),
        token.expiresAt().toEpochMilli());
  }

  @Override
  public Optional<Token> find(byte[] hash, Instant now) {
    return vault.one(
        "SELECT account, kind, expires_at FROM token WHERE hash = ? AND expires_at > ?",
        row -> new Token(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))),
        hash,
        now.toEpochMilli());
  }

  @Override
  public void revoke(byte[] hash) {
    vault.write("DELETE FROM token WHERE hash = ?", hash);
  }

  @Override
  public void revokeAll(String account) {
    vault.write("DELETE FROM token WHERE account = ?", account);
  }

  @Override
  public void dropExpired(Instant now) {
    vault.write("DELETE FROM token WHERE expires_at <= ?", now.toEpochMilli());
  }
}
