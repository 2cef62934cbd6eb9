package id.jejak.command.account;

/**
 * The vault's side of accounts: names and passwords, which no event holds. What is kept is durable
 * when a call returns; in a dry run nothing is kept.
 */
public interface AccountRecords {
  /**
   * The account id that belongs to a user name: always the same, and nothing of the name shows in
   * it. So a user name is unique because a stream is.
   */
  String idFor(String userName);

  /** Keeps a new account's names and password. */
  void keep(String account, Person person, Secret password);

  /** Whether this is the account's password. */
  boolean isPasswordOf(String account, Secret password);

  /** Replaces an account's password. */
  void changePassword(String account, Secret password);
}
