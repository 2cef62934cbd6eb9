package id.jejak.infra.vault;

import java.time.Instant;

/** Failures to sign in, in the vault's file. */
public final class SqliteSignInFailures implements SignInFailures {
  private final VaultFile vault;

  public SqliteSignInFailures(VaultFile vault) {
    this.vault = vault;
  }

  @Override
  public Failures of(String who) {
    return vault
        .one(
            "SELECT failures, last_at FROM sign_in_failure WHERE who = ?",
            row -> new Failures(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))),
            who)
        .orElse(Failures.NONE);
  }

  @Override
  public void count(String who, Instant at) {
    vault.write(
        "INSERT INTO sign_in_failure (who, failures, last_at) VALUES (?, 1, ?)"
            + " ON CONFLICT (who) DO UPDATE SET failures = failures + 1,"
            + " last_at = excluded.last_at",
        who,
        at.toEpochMilli());
  }

  @Override
  public void clear(String who) {
    vault.write("DELETE FROM sign_in_failure WHERE who = ?", who);
  }

  @Override
  public void drop(Instant before) {
    vault.write("DELETE FROM sign_in_failure WHERE last_at < ?", before.toEpochMilli());
  }
}
