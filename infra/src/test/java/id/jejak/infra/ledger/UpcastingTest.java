package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Revision;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpcastingTest {
  private static final Map<String, String> META = Map.of("actor", "somebody", "role", "TEST");
  @TempDir Path directory;

  /** The family as it was. */
  static final class Before {
    sealed interface NoteEvent extends DomainEvent {
      record NoteWritten(String text) implements NoteEvent {}
    }
  }

  /** The family as it is: {@code text} became {@code body}, and a line may be absent. */
  static final class After {
    sealed interface NoteEvent extends DomainEvent {
      @Revision("2")
      record NoteWritten(String body, @Nullable Long line) implements NoteEvent {}
    }
  }

  static final class TextBecameBody extends SingleEventUpcaster {
    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
      return event.getType().equals(new SimpleSerializedType("NoteWritten", "1"));
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
      return event.upcastPayload(
          new SimpleSerializedType("NoteWritten", "2"),
          JsonNode.class,
          data -> {
            var now = ((ObjectNode) data).deepCopy();
            now.set("body", now.remove("text"));
            return now;
          });
    }
  }

  @Test
  void an_entry_of_an_older_revision_is_read_as_today_s_event() {
    var before = new EventEntryCodec(new EventTypes(List.of(Before.NoteEvent.class)));
    var after = new EventEntryCodec(new EventTypes(List.of(After.NoteEvent.class)));
    try (var store = SqliteLedgerStore.open(directory)) {
      try (var old = OpenLedger.over(store, Fixtures.at(NOON), before, new EventUpcasterChain())) {
        old.engine().appendEvents(note(0, new Before.NoteEvent.NoteWritten("hello")));
      }
      try (var now =
          OpenLedger.over(
              store, Fixtures.at(NOON), after, new EventUpcasterChain(new TextBecameBody()))) {
        now.engine().appendEvents(note(1, new After.NoteEvent.NoteWritten("world", 3L)));

        var expected =
            List.of(
                new After.NoteEvent.NoteWritten("hello", null),
                new After.NoteEvent.NoteWritten("world", 3L));
        assertThat(now.ledger().stream("note/1", 9))
            .extracting(recorded -> (Object) recorded.event())
            .isEqualTo(expected);
        assertThat(now.engine().readEvents("note/1").asStream())
            .extracting(message -> (Object) message.getPayload())
            .isEqualTo(expected);
      }
      Books.check(store);
    }
  }

  private static GenericDomainEventMessage<?> note(long seq, DomainEvent event) {
    return new GenericDomainEventMessage<>("note", "note/1", seq, event, META);
  }
}
