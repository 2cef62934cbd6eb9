package id.jejak.infra.security;

import id.jejak.infra.vault.AccountVault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Signs in a program by HTTP Basic. A pair that was right is remembered for five minutes or until
 * the password is changed, as a digest under a key of this process only, so that not every request
 * costs a password hash.
 */
@Component
class BasicSignIn {
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int AT_MOST = 10_000;
  private final PasswordSignIn passwords;
  private final AccountVault people;
  private final InstantSource wallTime;
  private final SecretKeySpec key;
  private final Map<ByteBuffer, Right> right =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Right> eldest) {
          return size() > AT_MOST;
        }
      };

  BasicSignIn(
      PasswordSignIn passwords,
      AccountVault people,
      @Qualifier("wallTime") InstantSource wallTime) {
    this.passwords = passwords;
    this.people = people;
    this.wallTime = wallTime;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, "HmacSHA256");
  }

  SignedIn signIn(String credentials, String address) {
    var digest = digest(credentials);
    Instant now = wallTime.instant();
    var known = remembered(digest);
    if (known != null && now.isBefore(known.until()) && known.signedIn().holds(people)) {
      return known.signedIn();
    }
    String pair = decoded(credentials);
    int colon = pair.indexOf(':');
    if (colon < 0) throw Refusals.badCredentials();
    var signedIn = passwords.signIn(pair.substring(0, colon), pair.substring(colon + 1), address);
    synchronized (right) {
      right.put(digest, new Right(signedIn, now.plus(REMEMBERED)));
    }
    return signedIn;
  }

  private @Nullable Right remembered(ByteBuffer digest) {
    synchronized (right) {
      return right.get(digest);
    }
  }

  private ByteBuffer digest(String credentials) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return ByteBuffer.wrap(mac.doFinal(credentials.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String decoded(String credentials) {
    try {
      return new String(Base64.getDecoder().decode(credentials.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusals.badCredentials();
    }
  }

  private record Right(SignedIn signedIn, Instant until) {}
}
