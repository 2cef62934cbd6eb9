package id.jejak.infra.vault;

import id.jejak.command.account.AccountRecords;
import id.jejak.command.account.Person;
import id.jejak.command.account.Secret;
import id.jejak.infra.ledger.DryRun;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Names and passwords of the accounts in the vault. */
final class VaultAccountRecords implements AccountRecords {
  private static final int ID_BYTES = 8;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final AccountVault accounts;
  private final Tokens tokens;
  private final BrowserSessions sessions;
  private final Secrets secrets;
  private final PasswordEncoder passwords;
  private final String nobodysHash;

  VaultAccountRecords(
      AccountVault accounts,
      Tokens tokens,
      BrowserSessions sessions,
      Secrets secrets,
      PasswordEncoder passwords) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.sessions = sessions;
    this.secrets = secrets;
    this.passwords = passwords;
    this.nobodysHash = hash(new Secret("nobody"));
  }

  @Override
  public String idFor(String userName) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secrets.of("account-ids"), "HmacSHA256"));
      byte[] digest = mac.doFinal(userName.getBytes(StandardCharsets.UTF_8));
      return "a" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void keep(String account, Person person, Secret password) {
    if (DryRun.inProgress() || isKept(account, person, password)) return;
    var record =
        new AccountRecord(account, person.userName(), person.displayName(), hash(password));
    if (accounts.keepAtOpening(record)) return;
    // Another process opens it: when the command is run again, the ledger will tell.
    pause();
    throw new ConcurrencyException("the account is being opened elsewhere");
  }

  /** As after an answer that was lost: the same is asked for again. */
  private boolean isKept(String account, Person person, Secret password) {
    return accounts
        .find(account)
        .filter(kept -> kept.userName().equals(person.userName()))
        .filter(kept -> kept.displayName().equals(person.displayName()))
        .filter(kept -> passwords.matches(password.value(), kept.passwordHash()))
        .isPresent();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes as long for an unknown account as for a wrong password. */
  @Override
  public boolean isPasswordOf(String account, Secret password) {
    var known = accounts.find(account);
    String hash = known.map(AccountRecord::passwordHash).orElse(nobodysHash);
    return passwords.matches(password.value(), hash) && known.isPresent();
  }

  /** Tokens and sessions that were begun under the old password end with it. */
  @Override
  public void changePassword(String account, Secret password) {
    if (DryRun.inProgress()) return;
    accounts.changePassword(account, hash(password));
    tokens.revokeAll(account);
    sessions.endAll(account);
  }

  private String hash(Secret password) {
    String hash = passwords.encode(password.value());
    if (hash == null) throw new IllegalStateException("no hash of a password");
    return hash;
  }
}
