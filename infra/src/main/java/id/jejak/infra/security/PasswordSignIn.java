package id.jejak.infra.security;

import id.jejak.command.account.AccountRecords;
import id.jejak.command.account.Secret;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Signs in by user name and password; a wrong name costs as much time as a wrong password. */
@Component
class PasswordSignIn {
  private static final int LONGEST = 200;
  // A password hash takes memory on purpose: few at a time, the others wait their turn.
  private final Semaphore hashing = new Semaphore(4);
  private final AccountRecords records;
  private final Accounts accounts;
  private final SignInDelay delay;

  PasswordSignIn(AccountRecords records, Accounts accounts, SignInDelay delay) {
    this.records = records;
    this.accounts = accounts;
    this.delay = delay;
  }

  /** The account that signs in. */
  SignedIn signIn(String userName, String password, String address) {
    if (userName.length() > LONGEST || password.length() > LONGEST) {
      throw Refusals.badCredentials();
    }
    String account = records.idFor(userName.strip().toLowerCase(Locale.ROOT));
    delay.check(account, address);
    if (!isPasswordOf(account, new Secret(password)) || accounts.actor(account).isEmpty()) {
      delay.failed(account, address);
      throw Refusals.badCredentials();
    }
    delay.succeeded(account, address);
    return new SignedIn(account);
  }

  private boolean isPasswordOf(String account, Secret password) {
    try {
      if (!hashing.tryAcquire(5, TimeUnit.SECONDS)) throw Refusals.busy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusals.busy();
    }
    try {
      return records.isPasswordOf(account, password);
    } finally {
      hashing.release();
    }
  }
}
