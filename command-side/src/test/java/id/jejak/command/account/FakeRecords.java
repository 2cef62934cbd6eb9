package id.jejak.command.account;

import java.util.HashMap;
import java.util.Map;

/** Account records in memory. */
final class FakeRecords implements AccountRecords {
  final Map<String, Person> people = new HashMap<>();
  private final Map<String, Secret> passwords = new HashMap<>();

  @Override
  public String idFor(String userName) {
    return "id-of-" + userName;
  }

  @Override
  public void keep(String account, Person person, Secret password) {
    people.put(account, person);
    passwords.put(account, password);
  }

  @Override
  public boolean isPasswordOf(String account, Secret password) {
    return password.equals(passwords.get(account));
  }

  @Override
  public void changePassword(String account, Secret password) {
    passwords.put(account, password);
  }
}
