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
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The entries of every event as they were first written. Once released they are never edited: an
 * event that no longer fits its files needs a new revision and an upcaster. {@code -Dgolden=write}
 * adds files for new events; it overwrites none.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenEventsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final EventTypes TYPES = new EventTypes(EventFamilies.ALL);
  private static final EventEntryCodec CODEC = new EventEntryCodec(TYPES);

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

  @Test
  void no_file_is_left_without_its_event() throws IOException {
    List<Path> expected = samples().map(Golden::file).toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(expected);
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
