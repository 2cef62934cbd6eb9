package id.jejak.infra.vault;

/** Who stands behind an account id, and how he proves it; shows itself in no print and no log. */
public record AccountRecord(
    String account, String userName, String displayName, String passwordHash) {
  @Override
  public String toString() {
    return "AccountRecord[" + account + "]";
  }
}
