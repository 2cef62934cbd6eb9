package id.jejak.infra.ledger;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's event store, whose streams are woken by each append of this process and look for other
 * processes' commits now and then.
 */
public final class LedgerEventStore extends AbstractEventStore implements Lifecycle {
  private static final Logger log = LoggerFactory.getLogger(LedgerEventStore.class);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);

  private final LedgerStore store;
  private final Bell bell;
  private final ScheduledExecutorService lookout =
      Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("ledger-lookout"));

  public LedgerEventStore(JejakEventStorageEngine engine, LedgerStore store, Bell bell) {
    super(new Builder() {}.storageEngine(engine));
    this.store = store;
    this.bell = bell;
    look();
  }

  /** Begins to look for other processes' commits. */
  public void start() {
    lookout.scheduleWithFixedDelay(
        this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      bell.ring(store.head().last());
    } catch (RuntimeException e) {
      log.warn("Cannot look for commits, trying again: {}", e.toString());
    }
  }

  @Override
  public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
    return new LedgerStream(storageEngine(), bell, trackingToken);
  }

  /** Stops looking. */
  public void stop() {
    lookout.shutdownNow();
  }

  @Override
  public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
    lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS - 10, this::start);
    lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS - 10, this::stop);
  }
}
