package id.jejak.infra.security;

import id.jejak.command.Commands;
import id.jejak.command.account.AccountCommand.OpenAccount;
import id.jejak.command.account.AccountRecords;
import id.jejak.command.account.Person;
import id.jejak.command.account.Secret;
import id.jejak.infra.ledger.LedgerRefused;
import id.jejak.infra.side.Side;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator where nobody has an account. His random password is printed once,
 * on standard output and in no log, unless one was given.
 */
@Component
@Conditional(Side.TakesCommands.class)
@Order(FirstStart.ORDER)
public class FirstStart implements ApplicationRunner {
  /** A demonstration marks its empty store before. */
  public static final int ORDER = 0;

  public static final String USER_NAME = "admin";
  private final Accounts accounts;
  private final AccountRecords records;
  private final Commands commands;
  private final String given;
  private final PrintStream out;

  FirstStart(
      Accounts accounts,
      AccountRecords records,
      Commands commands,
      @Value("${jejak.first-password:}") String given) {
    this.accounts = accounts;
    this.records = records;
    this.commands = commands;
    this.given = given;
    this.out = System.out;
  }

  @Override
  public void run(ApplicationArguments args) {
    if (!accounts.none()) return;
    String password = given.isEmpty() ? random() : given;
    try {
      open(password);
    } catch (Rejected | Problem refused) {
      // Several processes may start on one empty store: one of them makes him.
      if (accounts.none()) throw refused;
      return;
    } catch (LedgerRefused refused) {
      throw new StoreUnusable(
          Code.STORE_REFUSES,
          "The first administrator could not be recorded. " + refused.getMessage(),
          refused);
    }
    if (given.isEmpty()) out.println(USER_NAME + "  " + password);
  }

  private void open(String password) {
    commands.send(
        new OpenAccount(
            records.idFor(USER_NAME),
            new Person(USER_NAME, "Administrator"),
            new Secret(password),
            List.of(new Grant(Role.ADMINISTRATOR.name(), null, List.of(), null)),
            Actor.SYSTEM));
  }

  private static String random() {
    byte[] bytes = new byte[15];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
