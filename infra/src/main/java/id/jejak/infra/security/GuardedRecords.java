package id.jejak.infra.security;

import id.jejak.command.account.AccountRecords;
import id.jejak.command.account.Person;
import id.jejak.command.account.Secret;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The vault's records for commands: guessing a password here waits as it does at the door. */
@Primary
@Component
class GuardedRecords implements AccountRecords {
  private final AccountRecords records;
  private final PasswordCheck passwords;

  GuardedRecords(@Qualifier("accountRecords") AccountRecords records, PasswordCheck passwords) {
    this.records = records;
    this.passwords = passwords;
  }

  @Override
  public String idFor(String userName) {
    return records.idFor(userName);
  }

  @Override
  public void keep(String account, Person person, Secret password) {
    records.keep(account, person, password);
  }

  @Override
  public boolean isPasswordOf(String account, Secret password) {
    return passwords.isRight(account, password, address());
  }

  @Override
  public void changePassword(String account, Secret password) {
    records.changePassword(account, password);
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr()
        : "none";
  }
}
