package id.jejak.infra.security;

import id.jejak.infra.vault.AccountVault;
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
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Bearer tokens for programs: random, shown once, kept as a hash, good until a day. */
@Component
class ProgramTokens {
  private static final String KIND = "program";
  private static final String PREFIX = "jejak_";
  private final Tokens vault;
  private final AccountVault people;
  private final InstantSource wallTime;
  private final SecureRandom random = new SecureRandom();

  ProgramTokens(Tokens vault, AccountVault people, @Qualifier("wallTime") InstantSource wallTime) {
    this.vault = vault;
    this.people = people;
    this.wallTime = wallTime;
  }

  /** A new token and when it expires. */
  record Issued(String token, Instant expiresAt) {}

  /** A new token for whoever has signed in, unless that sign-in has ended meanwhile. */
  Issued issue(SignedIn by, Duration life) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = wallTime.instant();
    vault.dropExpired(now);
    vault.keep(hash(token), new Token(by.account(), KIND, now.plus(life)));
    // Whoever changes a password replaces it first and ends its tokens then. What was kept too late
    // for that is ended here.
    if (!holds(by)) {
      vault.revoke(hash(token));
      throw Refusals.notSignedIn();
    }
    return new Issued(token, now.plus(life));
  }

  SignedIn signIn(String token) {
    return good(token)
        .map(found -> SignedIn.byToken(found.account(), token))
        .orElseThrow(Refusals::badCredentials);
  }

  private boolean holds(SignedIn by) {
    return by.holds(people) && by.token().map(token -> good(token).isPresent()).orElse(true);
  }

  private Optional<Token> good(String token) {
    return vault.find(hash(token), wallTime.instant()).filter(found -> found.kind().equals(KIND));
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
