package id.jejak.command.account;

import id.jejak.command.Body;

/** What a password must be: long rather than strange (NIST SP 800-63B). */
final class Passwords {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  private Passwords() {}

  static void check(String pointer, Secret password) {
    int length = password.value().codePointCount(0, password.value().length());
    var body = new Body();
    if (length < SHORTEST || length > LONGEST)
      body.violate(pointer, AccountRefusal.PASSWORD_LENGTH, SHORTEST, LONGEST);
    body.check();
  }
}
