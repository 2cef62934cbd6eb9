package id.jejak.query.page;

import java.util.Locale;

/** What somebody typed to find a name by; nothing finds all. */
public record Typed(String text) {
  public Typed {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a name has it in it, however it is written. */
  public boolean isIn(String name) {
    return name.toLowerCase(Locale.ROOT).contains(text);
  }
}
