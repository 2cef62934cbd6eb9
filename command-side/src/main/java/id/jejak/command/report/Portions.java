package id.jejak.command.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps events below the ledger's 65,535 bytes an entry: what is entered at once becomes as many
 * events of one commit as it needs.
 */
final class Portions {
  /** Half of an entry, so that the estimate may be off and the envelope fits beside. */
  static final int LARGEST = 32_000;

  private Portions() {}

  /** The elements in order, in lists that each fit one event. */
  static <T> List<List<T>> of(List<T> elements) {
    var portions = new ArrayList<List<T>>();
    var portion = new ArrayList<T>();
    int size = 0;
    for (T element : elements) {
      int more = size(element);
      if (!portion.isEmpty() && size + more > LARGEST) {
        portions.add(List.copyOf(portion));
        portion.clear();
        size = 0;
      }
      portion.add(element);
      size += more;
    }
    if (!portion.isEmpty()) portions.add(List.copyOf(portion));
    return portions;
  }

  /**
   * About the bytes of a record as JSON. Its {@code toString} names the same members with the same
   * values; quotes and escapes are what JSON adds.
   */
  static int size(Object recorded) {
    String text = recorded.toString();
    long quotes = text.chars().filter(c -> c == '=' || c == '"' || c == '\\' || c < ' ').count();
    return text.getBytes(StandardCharsets.UTF_8).length + (int) quotes * 4;
  }
}
