package id.jejak.kernel.ledger;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as plain data that {@link CanonicalJson} can write: its components by name, absent where
 * null, instants and days in ISO 8601. Nothing else about a class ever reaches the ledger.
 */
public final class PlainData {
  private PlainData() {}

  /** The components of a record, by name. */
  public static Map<String, Object> of(Record record) {
    var members = new LinkedHashMap<String, Object>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = read(record, component);
      if (value != null) members.put(component.getName(), plain(value));
    }
    return members;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case String text -> text;
      case Integer number -> number.longValue();
      case Long number -> number;
      case Boolean truth -> truth;
      case Instant instant -> instant.toString();
      case LocalDate day -> day.toString();
      case List<?> list -> list(list);
      case Record record -> of(record);
      default ->
          throw new CanonicalJson.NotCanonical(
              "not for the ledger: " + value.getClass().getName() + "; decimals are strings");
    };
  }

  private static List<Object> list(List<?> list) {
    var elements = new ArrayList<Object>(list.size());
    for (Object element : list) elements.add(plain(element));
    return elements;
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true); // records nested in package-private types
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
