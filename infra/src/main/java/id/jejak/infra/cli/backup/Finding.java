package id.jejak.infra.cli.backup;

import id.jejak.infra.cli.base.Texts;
import java.util.List;

/**
 * Something in a store that should not be so.
 *
 * @param position the entry it is about
 * @param key the message that says what
 */
public record Finding(Kind kind, long position, String key, List<Object> about) {
  public Finding {
    about = List.copyOf(about);
  }

  /** How grave it is. */
  public enum Kind {
    /** Something was changed. */
    MANIPULATION,
    /** Something is missing. */
    GAP
  }

  static Finding changed(long position, String key, Object... about) {
    return new Finding(Kind.MANIPULATION, position, key, List.of(about));
  }

  static Finding missing(long position, String key, Object... about) {
    return new Finding(Kind.GAP, position, key, List.of(about));
  }

  /** The finding in both languages. */
  public List<String> lines() {
    return Texts.both(key, about.stream().map(String::valueOf).toArray()).stream()
        .map(sentence -> kind + " " + position + ": " + sentence)
        .toList();
  }
}
