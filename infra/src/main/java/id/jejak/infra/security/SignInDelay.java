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
 * address, later for an account or an address as such, so that nobody is locked out from afar.
 */
@Component
class SignInDelay {
  private static final int FREE_FOR_PAIR = 3;
  private static final int FREE_FOR_ONE = 20;
  private static final long LONGEST_SECONDS = 900;
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
            .mapToLong(who -> wait(failures.of(who.getKey()), who.getValue(), now))
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

  private static long wait(SignInFailures.Failures failed, int free, Instant now) {
    if (failed.count() < free) return 0;
    long seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(failed.count() - free, 20));
    return Duration.between(now, failed.lastAt().plusSeconds(seconds)).toMillis();
  }

  private static Map<String, Integer> counted(String account, String address) {
    return Map.of(
        account + " " + address, FREE_FOR_PAIR, account, FREE_FOR_ONE, address, FREE_FOR_ONE);
  }
}
