package id.jejak.infra.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The people behind the accounts: names and password hashes, erasable without touching the log. */
public final class AccountVault {
  private static final String SELECT =
      "SELECT account, user_name, display_name, password_hash FROM account ";
  private static final VaultFile.Row<AccountRecord> ROW =
      row ->
          new AccountRecord(row.getString(1), row.getString(2), row.getString(3), row.getString(4));

  private final VaultFile vault;

  public AccountVault(VaultFile vault) {
    this.vault = vault;
  }

  /** Keeps a record, in place of an earlier one of the same account. */
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

  public Optional<AccountRecord> find(String account) {
    return vault.one(SELECT + "WHERE account = ?", ROW, account);
  }

  public Optional<AccountRecord> findByUserName(String userName) {
    return vault.one(SELECT + "WHERE user_name = ?", ROW, userName);
  }

  /** All records, in order of account id. */
  public List<AccountRecord> all() {
    return vault.all(SELECT + "ORDER BY account", ROW);
  }

  /** A mark of the account's password of now: another one once the password is changed. */
  public Optional<String> passwordMark(String account) {
    return find(account).map(record -> mark(record.passwordHash()));
  }

  private static String mark(String passwordHash) {
    try {
      byte[] hash = passwordHash.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Replaces an account's password hash; whether there was such an account. */
  public boolean changePassword(String account, String passwordHash) {
    return vault.write(
            "UPDATE account SET password_hash = ? WHERE account = ?", passwordHash, account)
        > 0;
  }

  /** Forgets the person, on the disk too; the ledger keeps the pseudonym. */
  public void erase(String account) {
    vault.write("DELETE FROM account WHERE account = ?", account);
    vault.wipe();
  }
}
