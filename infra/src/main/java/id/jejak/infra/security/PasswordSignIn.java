package id.jejak.infra.security;

import id.jejak.command.account.AccountRecords;
import id.jejak.command.account.Secret;
import id.jejak.infra.vault.AccountVault;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Signs in by user name and password; a wrong name costs as much time as a wrong password. */
@Component
class PasswordSignIn {
  private static final int LONGEST = 200;
  private final AccountRecords records;
  private final AccountVault people;
  private final PasswordCheck passwords;

  PasswordSignIn(AccountRecords records, AccountVault people, PasswordCheck passwords) {
    this.records = records;
    this.people = people;
    this.passwords = passwords;
  }

  /** The account that signs in. */
  SignedIn signIn(String userName, String password, String address) {
    if (userName.length() > LONGEST) throw Refusals.badCredentials();
    String account = records.idFor(userName.strip().toLowerCase(Locale.ROOT));
    // Looked at first: a password that is changed meanwhile leaves no sign-in behind.
    String mark = people.passwordMark(account).orElse("");
    if (!passwords.isRight(account, new Secret(password), address)) {
      throw Refusals.badCredentials();
    }
    return SignedIn.byPassword(account, mark);
  }
}
