package id.jejak.kernel.ledger;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The ledger, read-only: what was recorded, in commit order. */
public interface Ledger {
  /** The position of the last event; -1 while the ledger is empty. */
  long head();

  /** The position of the last event committed at or before an instant; -1 if there is none. */
  long positionAt(Instant instant);

  /** The canonical bytes of the event at a position, as they are stored and hashed. */
  byte[] bytes(long position);

  /** The end of the commit that holds a position: as-of positions are rounded up to it. */
  long commitEnd(long position);

  /** The events of one stream up to and including a position, in order; empty if unknown. */
  List<Recorded<DomainEvent>> stream(String stream, long upTo);

  /** Hands on, in order, the events from a position up to and including another. */
  void read(long from, long upTo, Consumer<Recorded<DomainEvent>> reader);

  /** Hands on, in order, the events of all streams whose id starts so, up to and including. */
  default void readStreams(String prefix, long upTo, Consumer<Recorded<DomainEvent>> reader) {
    readStreams(prefix, upTo, stream -> true, reader);
  }

  /**
   * Hands on, in order, the events of those streams only whose id starts so and that are wanted.
   */
  void readStreams(
      String prefix, long upTo, Predicate<String> wanted, Consumer<Recorded<DomainEvent>> reader);
}
