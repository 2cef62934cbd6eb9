package id.jejak.kernel.award;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Canonical JSON (RFC 8785) of records, lists, strings and integers. */
final class Canonical {
  private Canonical() {}

  static byte[] bytes(Object value) {
    return Lots.utf8(text(value));
  }

  private static String text(Object value) {
    return switch (value) {
      case String text -> quoted(text);
      case List<?> list ->
          list.stream().map(Canonical::text).collect(Collectors.joining(",", "[", "]"));
      case Record record ->
          Arrays.stream(record.getClass().getRecordComponents())
              .sorted(Comparator.comparing(RecordComponent::getName))
              .map(part -> quoted(part.getName()) + ":" + text(read(record, part)))
              .collect(Collectors.joining(",", "{", "}"));
      default -> value.toString();
    };
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      int escape = "\"\\\b\t\n\f\r".indexOf(c);
      if (escape >= 0) out.append('\\').append("\"\\btnfr".charAt(escape));
      else if (c < ' ') out.append(String.format("\\u%04x", (int) c));
      else out.append(c);
    }
    return out.append('"').toString();
  }
}
