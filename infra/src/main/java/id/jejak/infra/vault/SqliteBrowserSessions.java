package id.jejak.infra.vault;

import java.time.Instant;
import java.util.Optional;

/** Browser sessions in the vault's file. */
public final class SqliteBrowserSessions implements BrowserSessions {
  private final VaultFile vault;

  public SqliteBrowserSessions(VaultFile vault) {
    this.vault = vault;
  }

  @Override
  public void begin(String hash, BrowserSession session) {
    vault.write(
        "INSERT INTO browser_session (hash, account, password_mark, csrf, begun_at, seen_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        hash,
        session.account(),
        session.passwordMark(),
        session.csrf(),
        session.begunAt().toEpochMilli(),
        session.seenAt().toEpochMilli());
  }

  @Override
  public Optional<BrowserSession> find(String hash) {
    return vault.one(
        "SELECT account, password_mark, csrf, begun_at, seen_at FROM browser_session"
            + " WHERE hash = ?",
        row ->
            new BrowserSession(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5))),
        hash);
  }

  @Override
  public void seen(String hash, Instant at) {
    vault.write(
        "UPDATE browser_session SET seen_at = max(seen_at, ?) WHERE hash = ?",
        at.toEpochMilli(),
        hash);
  }

  @Override
  public void end(String hash) {
    vault.write("DELETE FROM browser_session WHERE hash = ?", hash);
  }

  @Override
  public void endAll(String account) {
    vault.write("DELETE FROM browser_session WHERE account = ?", account);
  }

  @Override
  public void drop(Instant begunBefore, Instant seenBefore) {
    vault.write(
        "DELETE FROM browser_session WHERE begun_at < ? OR seen_at < ?",
        begunBefore.toEpochMilli(),
        seenBefore.toEpochMilli());
  }
}
