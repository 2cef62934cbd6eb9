package id.jejak.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entries of every event as they were first written. Once released they are never edited: an
 * event that no longer fits its files needs a new revision and an upcaster. {@code -Dgolden=write}
 * adds files for new events; it overwrites none. An entry from before an optional component was
 * added is kept as {@code <type>.<rev>.before-<component>.json} and must still be read.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenEventsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final EventTypes TYPES = new EventTypes(EventFamilies.ALL);
  private static final EventEntryCodec CODEC = new EventEntryCodec(TYPES);

  private static final JsonMapper JSON = new JsonMapper();

  /** A sample and the file its entry stands in. */
  record Golden(Path file, Record event) {
    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void an_event_is_written_as_it_always_was(Golden golden) throws IOException {
    if ("write".equals(System.getProperty("golden")) && Files.notExists(golden.file)) {
      Files.createDirectories(FOLDER);
      Files.write(golden.file, written(golden.event));
    }
    assertThat(golden.file).exists();
    assertThat(written(golden.event)).asString().isEqualTo(Files.readString(golden.file));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void an_entry_is_read_back_to_the_event_it_was(Golden golden) throws IOException {
    Object read =
        CODEC.serializer().deserialize(CODEC.read(Files.readAllBytes(golden.file)).getPayload());
    assertThat(read).isEqualTo(golden.event);
    assertThat(written((Record) read)).isEqualTo(Files.readAllBytes(golden.file));
  }

  @ParameterizedTest
  @MethodSource("earlierEntries")
  void an_entry_of_an_earlier_shape_is_still_read_whole(Path file) throws IOException {
    byte[] earlier = Files.readAllBytes(file);
    Object read = CODEC.serializer().deserialize(CODEC.read(earlier).getPayload());
    JsonNode before = JSON.readTree(earlier).required("data");
    JsonNode after = JSON.readTree(written((Record) read)).required("data");
    assertThat(missing("", before, after)).isEmpty();
  }

  /** What of an entry's data is not in another's; more may be there. */
  private static List<String> missing(String at, JsonNode before, JsonNode after) {
    if (!before.isContainer()) return before.equals(after) ? List.of() : List.of(at);
    if (before.size() > after.size()) return List.of(at);
    if (before.isArray())
      return IntStream.range(0, before.size())
          .boxed()
          .flatMap(i -> missing(at + "/" + i, before.get(i), after.get(i)).stream())
          .toList();
    return before.properties().stream()
        .flatMap(
            member ->
                missing(at + "/" + member.getKey(), member.getValue(), after.path(member.getKey()))
                    .stream())
        .toList();
  }

  @Test
  void no_file_is_left_without_its_event() throws IOException {
    List<Path> expected = Stream.concat(samples().map(Golden::file), earlierEntries()).toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  static Stream<Path> earlierEntries() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().contains(".before-"))
          .sorted()
          .toList()
          .stream();
    }
  }

  static Stream<Golden> samples() {
    return EventFamilies.ALL.stream().flatMap(GoldenEventsTest::records).flatMap(type -> of(type));
  }

  private static Stream<Golden> of(Class<?> type) {
    String name = type.getSimpleName() + "." + TYPES.revisionOf(type);
    var samples = new ArrayList<Golden>();
    samples.add(new Golden(FOLDER.resolve(name + ".json"), Samples.full(type)));
    Record sparse = Samples.sparse(type);
    if (!sparse.equals(Samples.full(type)))
      samples.add(new Golden(FOLDER.resolve(name + ".sparse.json"), sparse));
    return samples.stream();
  }

  private static Stream<Class<?>> records(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(GoldenEventsTest::records)
        : Stream.of(family);
  }

  private static byte[] written(Record event) {
    var message =
        new GenericDomainEventMessage<>(
            "golden",
            "golden/1",
            0,
            (DomainEvent) event,
            MetaData.from(Map.of("actor", "a-1", "role", "ADMINISTRATOR")),
            "00000000-0000-4000-8000-000000000000",
            Instant.EPOCH);
    return CODEC.write(message, "a-1:golden");
  }
}
