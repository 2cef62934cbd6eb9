package id.jejak.infra.ledger;

import id.jejak.infra.ledger.StoredPart.Range;
import java.nio.charset.StandardCharsets;

/**
 * Goes through the members of an object in canonical JSON, byte by byte, without a general parser:
 * there are no spaces in it. What holds an escape or anything unexpected is left to the parser.
 */
final class PlainObject {
  private final byte[] bytes;
  private final int end;
  private int at;
  private boolean plain = true;

  private PlainObject(byte[] bytes, Range range) {
    this.bytes = bytes;
    this.at = range.from();
    this.end = range.to();
  }

  /** Hears of each member; an object's range has its braces, a text's has no quotes. */
  @FunctionalInterface
  interface Reader {
    boolean takes(String name, Range value);
  }

  /** Reads all members; false if the object is not plain, or the reader does not take one. */
  static boolean read(byte[] bytes, Range range, Reader reader) {
    return new PlainObject(bytes, range).read(reader);
  }

  /** A text's characters. */
  static String text(byte[] bytes, Range range) {
    return new String(bytes, range.from(), range.to() - range.from(), StandardCharsets.UTF_8);
  }

  private boolean read(Reader reader) {
    if (!take('{')) return false;
    do {
      var name = string();
      if (!take(':')) return false;
      var value = value();
      if (!plain || !reader.takes(text(bytes, name), value)) return false;
    } while (is(',') && take(','));
    return take('}') && at == end;
  }

  /** Whether a value is a text: the byte before it is its quote. */
  static boolean isText(byte[] bytes, Range value) {
    return bytes[value.from() - 1] == '"';
  }

  private Range value() {
    if (is('"')) return string();
    if (is('{')) return object();
    int from = at;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') at++;
    plain &= at > from;
    return new Range(from, at);
  }

  private Range string() {
    plain &= take('"');
    int from = at;
    while (at < end && bytes[at] != '"' && bytes[at] != '\\') at++;
    var range = new Range(from, at);
    plain &= take('"');
    return range;
  }

  /** To the brace that closes it; braces within texts do not count. */
  private Range object() {
    int from = at;
    int depth = 0;
    boolean text = false;
    for (; at < end; at++) {
      switch (bytes[at]) {
        case '"' -> text = !text;
        case '\\' -> at++;
        case '{' -> depth += text ? 0 : 1;
        case '}' -> depth -= text ? 0 : 1;
        default -> {}
      }
      if (depth == 0) break;
    }
    plain &= take('}');
    return new Range(from, at);
  }

  private boolean is(char c) {
    return at < end && bytes[at] == c;
  }

  private boolean take(char c) {
    if (!is(c)) return plain = false;
    at++;
    return true;
  }
}
