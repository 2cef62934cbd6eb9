package id.jejak.infra.vault;

import java.time.Instant;

/** How often signing in failed in a row, so that a restart does not wipe the delay. */
public final class SignInFailures {
  private static final Failures NONE = new Failures(0, Instant.EPOCH);
  private final VaultFile vault;

  public SignInFailures(VaultFile vault) {
    this.vault = vault;
  }

  /** Failures in a row, and the moment of the last one. */
  public record Failures(int count, Instant lastAt) {}

  /** The failures of a user name or an address, whatever the caller counts by. */
  public Failures of(String who) {
    return vault
        .one(
            "SELECT failures, last_at FROM sign_in_failure WHERE who = ?",
            row -> new Failures(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))),
            who)
        .orElse(NONE);
  }

  /** Counts one more. */
  public void count(String who, Instant at) {
    vault.write(
        "INSERT INTO sign_in_failure (who, failures, last_at) VALUES (?, 1, ?)"
            + " ON CONFLICT (who) DO UPDATE SET failures = failures + 1,"
            + " last_at = excluded.last_at",
        who,
        at.toEpochMilli());
  }

  /** Starts again at none. */
  public void clear(String who) {
    vault.write("DELETE FROM sign_in_failure WHERE who = ?", who);
  }

  /** Forgets whoever failed last before an instant. */
  public void drop(Instant before) {
    vault.write("DELETE FROM sign_in_failure WHERE last_at < ?", before.toEpochMilli());
  }
}
