package id.jejak.infra.ledger;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes samples of any record of the ledger: a full one, in which everything is there, and a sparse
 * one, in which every nullable component is absent and every list empty.
 */
final class Samples {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("period", "2024-Q4"),
          Map.entry("region", "32.04"),
          Map.entry("kind", "KABUPATEN"),
          Map.entry("category", "PROVINCE"),
          Map.entry("policy", "spm-awards/1"),
          Map.entry("scoringPolicy", "permendagri-59-2021/1"),
          Map.entry("field", "EDUCATION"),
          Map.entry("service", "K-EDU-1"),
          Map.entry("item", "K-EDU-1.KID21"),
          Map.entry("cell", "achievement/K-EDU-1/served"),
          Map.entry("fraction", "200/3"),
          Map.entry("decimal", "66.66666666666666666666"),
          Map.entry("sha256", "ab".repeat(32)),
          Map.entry("salt", "5a".repeat(32)));

  private Samples() {}

  static Record full(Class<?> type) {
    return record(type, true);
  }

  static Record sparse(Class<?> type) {
    return record(type, false);
  }

  private static Record record(Class<?> type, boolean full) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(component.getName(), component.getAnnotatedType(), full))
            .toArray();
    return made(
        type,
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new),
        values);
  }

  private static @Nullable Object value(String name, AnnotatedType annotated, boolean full) {
    if (!full && annotated.isAnnotationPresent(Nullable.class)) return null;
    if (annotated instanceof AnnotatedParameterizedType list) {
      AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
      // In a full sample a list holds a full and a sparse element, so that those are tried as well.
      return full ? List.of(needed(name, element, true), needed(name, element, false)) : List.of();
    }
    Type type = annotated.getType();
    if (type == String.class) return WORDS.getOrDefault(name, name);
    if (type == int.class || type == Integer.class) return 3;
    if (type == long.class || type == Long.class) return 1_000_000_000_000L;
    if (type == boolean.class) return full;
    if (type == Instant.class) return Instant.parse("2024-12-31T17:00:00.123Z");
    if (type == LocalDate.class) return LocalDate.of(2024, 12, 31);
    if (type instanceof Class<?> nested && nested.isRecord()) return record(nested, full);
    throw new IllegalArgumentException(name + ": events hold no " + type);
  }

  private static Object needed(String name, AnnotatedType type, boolean full) {
    Object value = value(name, type, full);
    if (value == null) throw new IllegalArgumentException(name + ": lists hold no nulls");
    return value;
  }

  private static Record made(Class<?> type, Class<?>[] types, Object[] values) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no sample of " + type, e);
    }
  }
}
