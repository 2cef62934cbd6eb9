package id.jejak.infra.vault;

import java.util.List;
import java.util.Optional;

/** The people behind the accounts, in the vault's file. */
public final class SqliteAccountVault implements AccountVault {
  private static final String SELECT =
      "SELECT account, user_name, display_name, password_hash FROM account ";
  private static final VaultFile.Row<AccountRecord> ROW =
      row ->
          new AccountRecord(row.getString(1), row.getString(2), row.getString(3), row.getString(4));

  private final VaultFile vault;

  public SqliteAccountVault(VaultFile vault) {
    this.vault = vault;
  }

  @Override
  public void keep(AccountRecord record) {
    vault.write(
        "INSERT INTO account (account, user_name, display_name, password_hash)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT (account) DO UPDATE SET"
            + " user_name = excluded.user_name, display_name = excluded.display_name,"
            + " password_hash = excluded.password_hash",
        record.account(),
        record.userName(),
        record.displayName(),
        record.passwordHash());
  }

  @Override
  public Optional<AccountRecord> find(String account) {
    return vault.one(SELECT + "WHERE account = ?", ROW, account);
  }

  @Override
  public Optional<AccountRecord> findByUserName(String userName) {
    return vault.one(SELECT + "WHERE user_name = ?", ROW, userName);
  }

  @Override
  public List<AccountRecord> all() {
    return vault.all(SELECT + "ORDER BY account", ROW);
  }

  @Override
  public boolean changePassword(String account, String passwordHash) {
    return vault.write(
            "UPDATE account SET password_hash = ? WHERE account = ?", passwordHash, account)
        > 0;
  }

  @Override
  public void erase(String account) {
    vault.write("DELETE FROM account WHERE account = ?", account);
    // On the disk too.
    vault.wipe();
  }
}
