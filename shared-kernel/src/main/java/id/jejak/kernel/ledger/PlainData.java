package id.jejak.kernel.ledger;

import java.lang.reflect.Method;
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
  /** A record class is asked once: each asking makes new accessors, which are slow at first. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          var accessors = new ArrayList<Method>();
          for (RecordComponent component : type.getRecordComponents()) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // records nested in package-private types
            accessors.add(accessor);
          }
          return accessors;
        }
      };

  private PlainData() {}

  /** The components of a record, by name. */
  public static Map<String, Object> of(Record record) {
    var members = new LinkedHashMap<String, Object>();
    for (Method accessor : ACCESSORS.get(record.getClass())) {
      Object value = read(record, accessor);
      if (value != null) members.put(accessor.getName(), plain(value));
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

  private static @Nullable Object read(Record record, Method accessor) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
