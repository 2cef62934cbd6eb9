package id.jejak.kernel.account;

/** What someone may be granted. A committee's seats stand in its edition. */
public enum Role {
  REGION,
  VERIFIER,
  COMMITTEE,
  INSPECTOR,
  ADMINISTRATOR
}
