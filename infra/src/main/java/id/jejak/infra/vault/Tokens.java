package id.jejak.infra.vault;

import java.time.Instant;
import java.util.Optional;

/** Program tokens, by a hash of the token: the vault could not give one away. */
public interface Tokens {

  /**
   * What a token stands for.
   *
   * @param kind for example {@code program}
   */
  record Token(String account, String kind, Instant expiresAt) {}

  /** Keeps a token under its hash. */
  void keep(byte[] hash, Token token);

  /** The token with a hash, if it has not expired. */
  Optional<Token> find(byte[] hash, Instant now);

  /** Ends one token. */
  void revoke(byte[] hash);

  /** Ends all of an account's tokens. */
  void revokeAll(String account);

  /** Forgets what has expired. */
  void dropExpired(Instant now);
}
