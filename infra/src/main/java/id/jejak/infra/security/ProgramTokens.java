package id.jejak.infra.security;

import id.jejak.infra.vault.Tokens;
import id.jejak.infra.vault.Tokens.Token;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Bearer tokens for programs: random, shown once, kept as a hash, good until a day. */
@Component
class ProgramTokens {
  private static final String KIND = "program";
  private static final String PREFIX = "jejak_";
  private final Tokens vault;
  private final InstantSource wallTime;
  private final SecureRandom random = new SecureRandom();

  ProgramTokens(Tokens vault, @Qualifier("wallTime") InstantSource wallTime) {
    this.vault = vault;
    this.wallTime = wallTime;
  }

  /** A new token and when it expires. */
  record Issued(String token, Instant expiresAt) {}

  Issued issue(String account, Duration life) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = wallTime.instant();
    vault.dropExpired(now);
    vault.keep(hash(token), new Token(account, KIND, now.plus(life)));
    return new Issued(token, now.plus(life));
  }

  SignedIn signIn(String token) {
    return vault
        .find(hash(token), wallTime.instant())
        .filter(found -> found.kind().equals(KIND))
        .map(found -> SignedIn.byToken(found.account()))
        .orElseThrow(Refusals::badCredentials);
  }

  /** Ends a token, if it is the account's. */
  void revoke(String token, String account) {
    var found = vault.find(hash(token), wallTime.instant());
    if (found.isPresent() && found.get().account().equals(account)) vault.revoke(hash(token));
  }

  void revokeAll(String account) {
    vault.revokeAll(account);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
