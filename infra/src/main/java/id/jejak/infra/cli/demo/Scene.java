package id.jejak.infra.cli.demo;

import java.util.List;

/** What is only known while the story plays: account ids, passwords, and what was drawn. */
interface Scene {
  /** The account id behind a user name. */
  String account(String userName);

  /** A person's password. */
  String password(String userName);

  /** A category's nominees as they stand, in order of rank. */
  List<String> nominees(Contest contest);

  /** A category's winners, in order of rank. */
  List<String> winners(Contest contest);
}
