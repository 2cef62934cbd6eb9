package id.jejak.infra.security;

import id.jejak.infra.vault.SignInFailures;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
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
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
  private static final Limit PAIR = new Limit(3, 900, FORGOTTEN_AFTER);
  private static final Limit ACCOUNT = new Limit(20, 4, FORGOTTEN_AFTER);
  // A whole office may share one: a quiet hour clears its slips of the hand.
  private static final Limit ADDRESS = new Limit(20, 900, Duration.ofHours(1));
  private static final Duration SWEPT_EVERY = Duration.ofHours(1);
  private final SignInFailures failures;
  private final InstantSource wallTime;
  private Instant swept = Instant.EPOCH;

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
    sweep(now);
    counted(account, address)
        .forEach(
            (who, limit) -> {
              if (failures.of(who).lastAt().plus(limit.forgottenAfter).isBefore(now)) {
                failures.clear(who);
              }
              failures.count(who, now);
            });
  }

  /** Who guesses names leaves rows behind that nobody else would ever clear. */
  private synchronized void sweep(Instant now) {
    if (now.isBefore(swept.plus(SWEPT_EVERY))) return;
    swept = now;
    failures.drop(now.minus(FORGOTTEN_AFTER));
  }

  /** A right password clears what was counted for the account, never what an address did. */
  void succeeded(String account, String address) {
    for (String who : counted(account, address).keySet()) {
      if (!who.equals(network(address)) && failures.of(who).count() > 0) failures.clear(who);
    }
  }

  private static Map<String, Limit> counted(String account, String address) {
    String network = network(address);
    return Map.of(account + " " + network, PAIR, account, ACCOUNT, network, ADDRESS);
  }

  /** An IPv6 address counts as its /64: whoever has one of them has them all. */
  private static String network(String address) {
    if (!address.contains(":")) return address;
    // With a colon in it, nothing is looked up.
    try {
      byte[] bytes = InetAddress.getByName(address.split("%")[0]).getAddress();
      return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) + "/64" : address;
    } catch (UnknownHostException unreadable) {
      return address;
    }
  }

  /**
   * How many failures cost nothing, how long the others make wait at most, and when all begins
   * anew.
   */
  private record Limit(int free, long longestSeconds, Duration forgottenAfter) {
    long wait(SignInFailures.Failures failed, Instant now) {
      if (failed.count() < free) return 0;
      long seconds = Math.min(longestSeconds, 1L << Math.min(failed.count() - free, 20));
      return Duration.between(now, failed.lastAt().plusSeconds(seconds)).toMillis();
    }
  }
}
