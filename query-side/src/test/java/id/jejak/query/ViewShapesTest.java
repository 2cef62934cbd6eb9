package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The shapes of views under the names they are kept by. A release that finds views of another shape
 * would misread them, or show them half: whoever changes a shape, or how a view is folded, gives
 * its projection a new name, and the views are built anew beside those of the release before.
 * {@code -Dgolden=write} adds files for new names; it overwrites none.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ViewShapesTest {
  private static final Path FOLDER = Path.of("src/test/resources/views");

  static List<Projection<?>> projections() {
    return Projections.ALL;
  }

  @ParameterizedTest
  @MethodSource("projections")
  void a_view_of_another_shape_is_kept_under_another_name(Projection<?> projection)
      throws IOException {
    Path file = FOLDER.resolve(projection.name() + ".txt");
    String shape = shapes(projection.type());
    if ("write".equals(System.getProperty("golden")) && Files.notExists(file)) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, shape);
    }
    assertThat(file).exists();
    assertThat(shape).isEqualTo(Files.readString(file));
  }

  /** Every type of ours that a view is made of, a line each. */
  private static String shapes(Class<?> view) {
    var lines = new TreeMap<String, String>();
    collect(view, lines);
    return lines.entrySet().stream()
        .map(line -> line.getKey() + " " + line.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static void collect(Type type, Map<String, String> lines) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getRawType(), lines);
      Arrays.stream(generic.getActualTypeArguments()).forEach(each -> collect(each, lines));
    }
    if (!(type instanceof Class<?> ours) || !ours.getName().startsWith("id.jejak.")) return;
    if (lines.containsKey(ours.getTypeName())) return;
    lines.put(ours.getTypeName(), shape(ours));
    for (Class<?> kind : kinds(ours)) collect(kind, lines);
    for (RecordComponent component : components(ours)) collect(component.getGenericType(), lines);
  }

  private static String shape(Class<?> ours) {
    if (ours.isEnum()) return Arrays.toString(ours.getEnumConstants());
    if (!ours.isRecord()) return kinds(ours).stream().map(Class::getTypeName).toList().toString();
    return components(ours).stream()
        .map(part -> part.getName() + ": " + part.getGenericType().getTypeName())
        .toList()
        .toString();
  }

  private static List<Class<?>> kinds(Class<?> ours) {
    return ours.isSealed() ? List.of(ours.getPermittedSubclasses()) : List.of();
  }

  private static List<RecordComponent> components(Class<?> ours) {
    return ours.isRecord() ? List.of(ours.getRecordComponents()) : List.of();
  }
}
