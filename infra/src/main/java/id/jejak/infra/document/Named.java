package id.jejak.infra.document;

import id.jejak.kernel.report.Document;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents that an event names, wherever in it they stand. */
public final class Named {
  private Named() {}

  /** Every document within a value. */
  public static Stream<Document> in(@Nullable Object value) {
    return switch (value) {
      case null -> Stream.empty();
      case Document document -> Stream.of(document);
      case List<?> list -> list.stream().flatMap(Named::in);
      case Record record ->
          Stream.of(record.getClass().getRecordComponents())
              .flatMap(component -> in(part(record, component)));
      default -> Stream.empty();
    };
  }

  private static @Nullable Object part(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be read: " + record.getClass(), e);
    }
  }
}
