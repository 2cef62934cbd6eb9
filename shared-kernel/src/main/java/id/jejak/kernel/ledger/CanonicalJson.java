package id.jejak.kernel.ledger;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a value: JSON by RFC 8785, narrowed to objects, arrays, NFC strings,
 * integers within ±2^53 and booleans. Floats and nulls are refused, because their bytes invite
 * argument.
 */
public final class CanonicalJson {
  private static final long MAX_INTEGER = 1L << 53;

  private CanonicalJson() {}

  /**
   * The canonical UTF-8 bytes of a value.
   *
   * @throws NotCanonical if the value has no canonical form here
   */
  public static byte[] bytes(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** The canonical text of a value; {@link #bytes} without the encoding. */
  public static String text(Object value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    switch (value) {
      case String text -> writeString(text, out);
      case Integer number -> out.append(number.intValue());
      case Long number -> writeInteger(number, out);
      case Boolean truth -> out.append(truth.booleanValue());
      case Map<?, ?> object -> writeObject(object, out);
      case List<?> array -> writeArray(array, out);
      case null -> throw new NotCanonical("null: leave the member out");
      default -> throw new NotCanonical("no canonical form: " + value.getClass().getName());
    }
  }

  private static void writeInteger(long number, StringBuilder out) {
    if (number > MAX_INTEGER || number < -MAX_INTEGER)
      throw new NotCanonical("integer beyond 2^53: " + number);
    out.append(number);
  }

  private static void writeObject(Map<?, ?> object, StringBuilder out) {
    // String's own order is by UTF-16 code unit, which is what RFC 8785 asks for.
    var sorted = new TreeMap<String, Object>();
    object.forEach(
        (key, member) -> {
          if (!(key instanceof String name)) throw new NotCanonical("member name not a string");
          if (member == null) throw new NotCanonical("null: leave the member out: " + name);
          sorted.put(name, member);
        });
    char separator = '{';
    for (var member : sorted.entrySet()) {
      out.append(separator);
      writeString(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      separator = ',';
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void writeArray(List<?> array, StringBuilder out) {
    char separator = '[';
    for (Object element : array) {
      out.append(separator);
      if (element == null) throw new NotCanonical("null in an array");
      write(element, out);
      separator = ',';
    }
    out.append(array.isEmpty() ? "[]" : "]");
  }

  private static void writeString(String text, StringBuilder out) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC))
      throw new NotCanonical("text not in NFC");
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(hexDigit(c >> 4)).append(hexDigit(c & 15));
          } else if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else if (Character.isSurrogate(c)) {
            throw new NotCanonical("lone surrogate");
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static char hexDigit(int nibble) {
    return Character.forDigit(nibble, 16);
  }

  /** A value that has no canonical form; a programming error, since the edge lets none in. */
  public static final class NotCanonical extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    NotCanonical(String message) {
      super(message);
    }
  }
}
