package id.jejak.infra.security;

import id.jejak.command.account.AccountRecords;
import id.jejak.command.account.Secret;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Checks passwords, a few at a time; whoever guesses wrong has to wait. */
@Component
class PasswordCheck {
  private static final int LONGEST = 200;
  // A password hash takes memory on purpose: few at a time, the others wait their turn.
  private final Semaphore hashing = new Semaphore(4);
  private final AccountRecords records;
  private final Accounts accounts;
  private final SignInDelay delay;
  private final MeterRegistry meters;

  PasswordCheck(
      @Qualifier("accountRecords") AccountRecords records,
      Accounts accounts,
      SignInDelay delay,
      MeterRegistry meters) {
    this.records = records;
    this.accounts = accounts;
    this.delay = delay;
    this.meters = meters;
  }

  /** Whether this is the password of an open account; refused while the one who asks must wait. */
  boolean isRight(String account, Secret password, String address) {
    if (password.value().length() > LONGEST) return false;
    delay.check(account, address);
    takeTurn();
    try {
      // Others may have failed meanwhile: guesses made at once do not all pass one look.
      delay.check(account, address);
      boolean right =
          records.isPasswordOf(account, password) && accounts.actor(account).isPresent();
      if (right) delay.succeeded(account, address);
      else delay.failed(account, address);
      meters.counter("jejak.sign.in", "outcome", right ? "right" : "wrong").increment();
      return right;
    } finally {
      hashing.release();
    }
  }

  private void takeTurn() {
    try {
      if (!hashing.tryAcquire(5, TimeUnit.SECONDS)) throw Refusals.busy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusals.busy();
    }
  }
}
