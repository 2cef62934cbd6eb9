package id.jejak.infra.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
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
  private static final int REMEMBERED = 50_000;
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
  private final InstantSource wallTime;
  private final Map<String, Failures> failures = new HashMap<>();

  SignInDelay(InstantSource wallTime) {
    this.wallTime = wallTime;
  }

  /** Refused while the one who asks has to wait. */
  synchronized void check(String account, String address) {
    Instant now = wallTime.instant();
    long wait = 0;
    for (var key : keys(account, address).keySet()) {
      var failed = failures.get(key);
      if (failed != null) wait = Math.max(wait, Duration.between(now, failed.until()).toMillis());
    }
    if (wait > 0) throw Refusals.tooManyFailures((wait + 999) / 1000);
  }

  synchronized void failed(String account, String address) {
    Instant now = wallTime.instant();
    if (failures.size() > REMEMBERED) {
      failures.values().removeIf(old -> old.until().plus(FORGOTTEN_AFTER).isBefore(now));
    }
    if (failures.size() > REMEMBERED) failures.clear();
    keys(account, address)
        .forEach(
            (key, free) ->
                failures.merge(
                    key, Failures.first(now), (old, first) -> old.oneMore(now, free)));
  }

  synchronized void succeeded(String account, String address) {
    failures.remove(account + " " + address);
    failures.remove(account);
  }

  private static Map<String, Integer> keys(String account, String address) {
    return Map.of(
        account + " " + address, FREE_FOR_PAIR, account, FREE_FOR_ONE, address, FREE_FOR_ONE);
  }

  private record Failures(int count, Instant until) {
    static Failures first(Instant now) {
      return new Failures(1, now);
    }

    Failures oneMore(Instant now, int free) {
      if (until.plus(FORGOTTEN_AFTER).isBefore(now)) return first(now);
      int more = count + 1;
      if (more < free) return new Failures(more, now);
      long seconds = Math.min(LONGEST_SECONDS, 1L << Math.min(more - free, 20));
      return new Failures(more, now.plusSeconds(seconds));
    }
  }
}
