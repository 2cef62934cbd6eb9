package id.jejak.infra.ledger;

import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One reader's way through the ledger; asks the store only when the bell says there is more. */
final class LedgerStream implements TrackingEventStream {
  private final EventStorageEngine engine;
  private final Bell bell;
  private @Nullable TrackingToken token;
  private @Nullable Runnable listener;
  private Iterator<? extends TrackedEventMessage<?>> batch = Collections.emptyIterator();
  private @Nullable TrackedEventMessage<?> next;
  private long readUpTo;

  LedgerStream(EventStorageEngine engine, Bell bell, @Nullable TrackingToken token) {
    this.engine = engine;
    this.bell = bell;
    this.token = token;
    this.readUpTo = JejakEventStorageEngine.positionOf(token);
  }

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    fetch();
    return Optional.ofNullable(next);
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    return fetch() || (timeout > 0 && bell.await(readUpTo, unit.toMillis(timeout)) && fetch());
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    while (!fetch()) bell.await(readUpTo, Long.MAX_VALUE / 1_000_000);
    var event = Objects.requireNonNull(next);
    next = null;
    return event;
  }

  private boolean fetch() {
    if (next != null) return true;
    if (!batch.hasNext()) {
      long known = bell.last();
      if (known <= readUpTo) return false;
      batch = engine.readEvents(token, false).iterator();
      if (!batch.hasNext()) {
        // An upcaster left everything out; do not read it again.
        readUpTo = known;
        return false;
      }
    }
    next = batch.next();
    token = next.trackingToken();
    readUpTo = Math.max(readUpTo, JejakEventStorageEngine.positionOf(token));
    return true;
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    close();
    listener = callback;
    bell.listen(callback);
    if (bell.last() > readUpTo) callback.run();
    return true;
  }

  @Override
  public void close() {
    if (listener != null) bell.forget(listener);
    listener = null;
  }
}
