package id.jejak.infra.ledger;

import id.jejak.infra.ledger.LedgerRefused.Code;
import id.jejak.kernel.ledger.Upon;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's storage over the ledger: one append per unit of work, on one stream; no snapshots. */
public class JejakEventStorageEngine extends BatchingEventStorageEngine {
  private static final String APPENDED = JejakEventStorageEngine.class.getName() + ".appended";

  private final LedgerStore store;
  private final LedgerWriter writer;
  private final EntryCodec codec;
  private final CommandLog commands;

  JejakEventStorageEngine(EngineBuilder builder) {
    super(builder);
    this.store = builder.store;
    this.writer = builder.writer;
    this.codec = builder.codec;
    this.commands = new CommandLog(store, codec);
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) return;
    var commit = eventsOfOneStream(events);
    if (CurrentUnitOfWork.isStarted()) {
      var resources = CurrentUnitOfWork.get().root().resources();
      if (resources.putIfAbsent(APPENDED, true) != null)
        throw new IllegalStateException("a second append in one unit of work");
      if (DryRun.inProgress()) throw new DryRun(commit);
    }
    var draft = draft(commit);
    try {
      var stored = writer.append(draft);
      if (!draft.isStoredAs(stored)) refuseOtherRequest(commit.getFirst(), stored);
      if (CurrentUnitOfWork.isStarted()) AppendReceipt.of(CurrentUnitOfWork.get()).fill(stored);
    } catch (StreamMoved e) {
      handlePersistenceException(e, commit.getFirst());
    }
  }

  private static List<DomainEventMessage<?>> eventsOfOneStream(
      List<? extends EventMessage<?>> events) {
    var domainEvents = new ArrayList<DomainEventMessage<?>>(events.size());
    for (EventMessage<?> event : events) {
      if (!(event instanceof DomainEventMessage<?> domainEvent))
        throw new IllegalArgumentException("not an aggregate's event: " + event.getPayloadType());
      domainEvents.add(domainEvent);
    }
    String stream = domainEvents.getFirst().getAggregateIdentifier();
    if (!domainEvents.stream().allMatch(event -> event.getAggregateIdentifier().equals(stream)))
      throw new IllegalStateException("events of two aggregates in one append");
    return domainEvents;
  }

  private Draft draft(List<DomainEventMessage<?>> events) {
    var first = events.getFirst();
    for (int i = 1; i < events.size(); i++) {
      var event = events.get(i);
      if (event.getSequenceNumber() != first.getSequenceNumber() + i)
        handlePersistenceException(
            new StreamMoved(event.getAggregateIdentifier(), event.getSequenceNumber()), event);
    }
    Object command = first.getMetaData().get("command");
    String cid = command == null ? generated(first) : command.toString();
    return new Draft(
        first.getAggregateIdentifier(),
        first.getSequenceNumber(),
        cid,
        events.stream().map(event -> codec.write(event, cid)).toList(),
        (Upon) first.getMetaData().get(Upon.KEY));
  }

  private static String generated(EventMessage<?> event) {
    return event.getMetaData().getOrDefault("actor", "system") + ":" + UUID.randomUUID();
  }

  /** Two requests raced under one key; the one that came second learns if they were the same. */
  private void refuseOtherRequest(DomainEventMessage<?> event, Commit stored) {
    Object request = event.getMetaData().get("request");
    if (!Objects.equals(commands.answer(stored).request(), request))
      throw new LedgerRefused(Code.KEY_REUSED, "The key was used for another request.");
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
      @Nullable TrackingToken lastToken, int batchSize) {
    long from = positionOf(lastToken) + 1;
    var commits = store.read(from, batchSize);
    int found = commits.stream().mapToInt(commit -> commit.entries().size()).sum();
    // Who has so much to catch up on reads what nobody else is about to read.
    return Decoding.entries(found < batchSize ? codec::read : codec::readOnce, commits)
        .filter(entry -> Decoding.position(entry) >= from)
        .toList();
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
    return Decoding.entries(
            codec::read, store.readStream(aggregateIdentifier, firstSequenceNumber, batchSize))
        .filter(entry -> entry.getSequenceNumber() >= firstSequenceNumber)
        .toList();
  }

  /** The position a token stands at; before the first event without one. */
  static long positionOf(@Nullable TrackingToken token) {
    TrackingToken own = token == null ? null : WrappedToken.unwrapLowerBound(token);
    if (own == null) return -1;
    if (own instanceof GlobalSequenceTrackingToken sequence) return sequence.getGlobalIndex();
    throw new IllegalArgumentException("not a token of this ledger: " + own);
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(-1);
  }

  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(store.head().last());
  }

  @Override
  public TrackingToken createTokenAt(Instant dateTime) {
    return new GlobalSequenceTrackingToken(store.positionAt(dateTime.minusNanos(1)));
  }

  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    throw new UnsupportedOperationException("no snapshots: streams are short");
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return Stream.empty();
  }
}
