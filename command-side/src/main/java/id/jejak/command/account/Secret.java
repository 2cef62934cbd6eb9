package id.jejak.command.account;

/** A password on its way to the vault; it never shows itself in a print or a log. */
public record Secret(String value) {
  @Override
  public String toString() {
    return "***";
  }
}
