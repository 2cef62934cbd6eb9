package id.jejak.command;

/** Why something is done that needs a reason. */
public record Reason(String text) {
  private static final int LIMIT = 1_000;

  public Reason {
    text = Text.of(text, LIMIT);
  }
}
