package id.jejak.infra.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The people behind the accounts: names and password hashes, erasable without touching the log. */
public interface AccountVault {

  /** Keeps a record, in place of an earlier one of the same account. */
  void keep(AccountRecord record);

  /**
   * Keeps the record of an account that is being opened, unless another process keeps one of it
   * this moment; whether it was kept. Where one process works alone, nobody else can.
   */
  default boolean keepAtOpening(AccountRecord record) {
    keep(record);
    return true;
  }

  Optional<AccountRecord> find(String account);

  Optional<AccountRecord> findByUserName(String userName);

  /** All records, in order of account id. */
  List<AccountRecord> all();

  /** A mark of the account's password of now: another one once the password is changed. */
  default Optional<String> passwordMark(String account) {
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
  boolean changePassword(String account, String passwordHash);

  /** Forgets the person; the ledger keeps the pseudonym. */
  void erase(String account);
}
