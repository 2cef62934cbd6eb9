package id.jejak.infra.ledger;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventFamilies;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Meta;
import id.jejak.kernel.ledger.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The ledger's read port over a store: decodes what it reads, keeps nothing. */
public final class StoreLedger implements Ledger {
  private static final int PAGE = 500;

  private final LedgerStore store;
  private final EntryCodec codec;
  private final EventUpcaster upcasters;

  StoreLedger(LedgerStore store, EntryCodec codec, EventUpcaster upcasters) {
    this.store = store;
    this.codec = codec;
    this.upcasters = upcasters;
  }

  /** Reads a store without the rest of the product around it. */
  public static StoreLedger over(LedgerStore store) {
    var codec = new EventEntryCodec(new EventTypes(EventFamilies.ALL));
    return new StoreLedger(store, codec, new EventUpcasterChain());
  }

  @Override
  public long head() {
    return store.head().last();
  }

  @Override
  public long positionAt(Instant instant) {
    return store.positionAt(instant);
  }

  @Override
  public byte[] bytes(long position) {
    Commit commit = store.read(position, 1).getFirst();
    return commit.entries().get((int) (position - commit.position())).clone();
  }

  @Override
  public long commitEnd(long position) {
    return store.read(position, 1).getFirst().last();
  }

  @Override
  public List<Recorded<DomainEvent>> stream(String stream, long upTo) {
    var events = new ArrayList<Recorded<DomainEvent>>();
    List<Commit> page = store.readStream(stream, 0, PAGE);
    while (!page.isEmpty() && page.getFirst().position() <= upTo) {
      decode(codec::read, page, 0, upTo, events::add);
      page = store.readStream(stream, page.getLast().lastSeq() + 1, PAGE);
    }
    return events;
  }

  @Override
  public void read(long from, long upTo, Consumer<Recorded<DomainEvent>> reader) {
    List<Commit> page = store.read(from, PAGE);
    while (!page.isEmpty() && page.getFirst().position() <= upTo) {
      decode(codec::readOnce, page, from, upTo, reader);
      page = store.read(page.getLast().last() + 1, PAGE);
    }
  }

  @Override
  public void readStreams(
      String prefix, long upTo, Predicate<String> wanted, Consumer<Recorded<DomainEvent>> reader) {
    store.readStreams(
        prefix,
        upTo,
        commit -> {
          if (wanted.test(commit.stream()))
            decode(codec::readOnce, List.of(commit), 0, upTo, reader);
        });
  }

  private void decode(
      Function<byte[], DomainEventData<?>> reading,
      List<Commit> commits,
      long from,
      long upTo,
      Consumer<Recorded<DomainEvent>> reader) {
    Stream<TrackedDomainEventData<?>> entries =
        Decoding.entries(reading, commits)
            .filter(entry -> Decoding.position(entry) >= from)
            .filter(entry -> Decoding.position(entry) <= upTo);
    EventUtils.upcastAndDeserializeTrackedEvents(entries, codec.serializer(), upcasters)
        .forEach(message -> reader.accept(recorded(message)));
  }

  /** What a message of the ledger carries, with its place. */
  public static Recorded<DomainEvent> recorded(TrackedEventMessage<?> message) {
    var event = (DomainEventMessage<?>) message;
    var meta = new HashMap<String, String>();
    event.getMetaData().forEach((name, value) -> meta.put(name, value.toString()));
    return new Recorded<>(
        JejakEventStorageEngine.positionOf(message.trackingToken()),
        event.getAggregateIdentifier(),
        event.getSequenceNumber(),
        event.getTimestamp(),
        Meta.of(meta),
        (DomainEvent) event.getPayload());
  }
}
