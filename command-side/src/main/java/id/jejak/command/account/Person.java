package id.jejak.command.account;

/** Who stands behind an account; kept in the vault and never shown in a print or a log. */
public record Person(String userName, String displayName) {
  @Override
  public String toString() {
    return "***";
  }
}
