package id.jejak.command.report;

import id.jejak.kernel.ledger.CanonicalJson;
import id.jejak.kernel.ledger.PlainData;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps events below the ledger's 65,535 bytes an entry: what is entered at once becomes as many
 * events of one commit as it needs.
 */
final class Portions {
  /** Half of an entry: the rest is room for what stands around the elements. */
  static final int LARGEST = 32_000;

  private Portions() {}

  /** The elements in order, in lists that each fit one event. */
  static <T extends Record> List<List<T>> of(List<T> elements) {
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

  /** The bytes of a record as the ledger writes it. */
  static int size(Record recorded) {
    return CanonicalJson.bytes(PlainData.of(recorded)).length;
  }
}
