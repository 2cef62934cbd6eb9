package id.jejak.infra.security;

import id.jejak.infra.vault.SignInFailures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Makes whoever fails to sign in wait, twice as long each time: soon for an account from one
 * address, later for an address as such, up to a quarter of an hour. What fails for an account from
 * all addresses together makes it wait a few seconds at most: from afar nobody is locked out.
 */
@Component
class SignInDelay {
  private static final Limit PAIR = new Limit(3, 900);
  private static final Limit ACCOUNT = new Limit(20, 4);
  private static final Limit ADDRESS = new Limit(20, 900);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
  private final SignInFailures failures;
  private final InstantSource wallTime;

  SignInDelay(SignInFailures failures, @Qualifier("wallTime") InstantSource wallTime) {
    this.failures = failures;
    this.wallTime = wallTime;
  }

  /** Refused while the one who asks has to wait. */
  void check(String account, String address) {
    Instant now = wallTime.instant();
    long wait =
        counted(account, address).entrySet().stream()
            .mapToLong(who -> who.getValue().wait(failures.of(who.getKey()), now))
            .max()
            .orElse(0);
    if (wait > 0) throw Refusals.tooManyFailures((wait + 999) / 1000);
  }

  void failed(String account, String address) {
    Instant now = wallTime.instant();
    for (String who : counted(account, address).keySet()) {
      if (failures.of(who).lastAt().plus(FORGOTTEN_AFTER).isBefore(now)) failures.clear(who);
      failures.count(who, now);
    }
  }

  /** A right password clears what was counted for the account, never what an address did. */
  void succeeded(String account, String address) {
    for (String who : counted(account, address).keySet()) {
      if (!who.equals(address) && failures.of(who).count() > 0) failures.clear(who);
    }
  }

  private static Map<String, Limit> counted(String account, String address) {
    return Map.of(account + " " + address, PAIR, account, ACCOUNT, address, ADDRESS);
  }

  /** How many failures cost nothing, and how long the others make wait at most. */
  private record Limit(int free, long longestSeconds) {
    long wait(SignInFailures.Failures failed, Instant now) {
      if (failed.count() < free) return 0;
      long seconds = Math.min(longestSeconds, 1L << Math.min(failed.count() - free, 20));
      return Duration.between(now, failed.lastAt().plusSeconds(seconds)).toMillis();
    }
  }
}
