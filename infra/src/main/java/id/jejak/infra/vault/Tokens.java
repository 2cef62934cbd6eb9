package id.jejak.infra.vault;

import java.time.Instant;
import java.util.Optional;

/** Sessions and program tokens, by a hash of the token: the vault could not give one away. */
public final class Tokens {
  private final VaultFile vault;

  public Tokens(VaultFile vault) {
    this.vault = vault;
  }

  /**
   * What a token stands for.
   *
   * @param kind for example {@code session} or {@code program}
   */
  public record Token(String account, String kind, Instant expiresAt) {}

  /** Keeps a token under its hash. */
  public void keep(byte[] hash, Token token) {
    vault.write(
        "INSERT OR REPLACE INTO token (hash, account, kind, expires_at) VALUES (?, ?, ?, ?)",
        hash,
        token.account(),
        token.kind(),
        token.expiresAt().toEpochMilli());
  }

  /** The token with a hash, if it has not expired. */
  public Optional<Token> find(byte[] hash, Instant now) {
    return vault.one(
        "SELECT account, kind, expires_at FROM token WHERE hash = ? AND expires_at > ?",
        row -> new Token(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))),
        hash,
        now.toEpochMilli());
  }

  /** Ends one token. */
  public void revoke(byte[] hash) {
    vault.write("DELETE FROM token WHERE hash = ?", hash);
  }

  /** Ends all of an account's tokens. */
  public void revokeAll(String account) {
    vault.write("DELETE FROM token WHERE account = ?", account);
  }

  /** Forgets what has expired. */
  public void dropExpired(Instant now) {
    vault.write("DELETE FROM token WHERE expires_at <= ?", now.toEpochMilli());
  }
}
