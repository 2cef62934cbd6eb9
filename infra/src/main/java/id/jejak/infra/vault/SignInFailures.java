package id.jejak.infra.vault;

import java.time.Instant;

/** How often signing in failed in a row, so that a restart does not wipe the delay. */
public interface SignInFailures {

  /** Failures in a row, and the moment of the last one. */
  record Failures(int count, Instant lastAt) {
    public static final Failures NONE = new Failures(0, Instant.EPOCH);
  }

  /** The failures of a user name or an address, whatever the caller counts by. */
  Failures of(String who);

  /** Counts one more. */
  void count(String who, Instant at);

  /** Starts again at none. */
  void clear(String who);

  /** Forgets whoever failed last before an instant. */
  void drop(Instant before);
}
