package id.jejak.infra.ledger;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Words for the ledger's tests. */
final class Fixtures {
  static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");
  static final EventTypes TYPES = new EventTypes(List.of(NoteEvent.class));
  static final EntryCodec CODEC = new EventEntryCodec(TYPES);

  private Fixtures() {}

  /** A family of events of the tests' own. */
  sealed interface NoteEvent extends DomainEvent {
    record NoteWritten(String text, long number) implements NoteEvent {}
  }

  static Clock at(Instant instant) {
    return Clock.fixed(instant, ZoneOffset.UTC);
  }

  static String anyCommand() {
    return "somebody:" + UUID.randomUUID();
  }

  static Draft aDraft(String stream, long seq, int events) {
    return aDraft(stream, seq, events, anyCommand());
  }

  static Draft aDraft(String stream, long seq, int events, String cid) {
    var entries = IntStream.range(0, events).mapToObj(i -> anEntry(stream, seq + i, cid)).toList();
    return new Draft(stream, seq, cid, entries);
  }

  static Commit aCommit(long position, String stream, long seq, int events, String cid) {
    return aDraft(stream, seq, events, cid).at(position, NOON);
  }

  static Commit aCommit(long position, String stream, long seq) {
    return aCommit(position, stream, seq, 1, anyCommand());
  }

  static byte[] anEntry(String stream, long seq, String cid) {
    return new Entry(
            stream,
            seq,
            "NoteWritten",
            "1",
            UUID.randomUUID().toString(),
            NOON,
            Map.of("actor", "somebody", "role", "TEST", "command", cid),
            Map.of("text", "a note", "number", seq))
        .bytes();
  }

  static DomainEventMessage<?> aNote(String stream, long seq) {
    return aNote(stream, seq, anyCommand());
  }

  static DomainEventMessage<?> aNote(String stream, long seq, String cid) {
    return new GenericDomainEventMessage<>(
        "note",
        stream,
        seq,
        new NoteEvent.NoteWritten("a note", seq),
        Map.of("actor", "somebody", "role", "TEST", "command", cid));
  }
}
