package id.jejak.infra.ledger;

import id.jejak.infra.ledger.Fixtures.NoteEvent.NoteWritten;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/** A pooled processor with two handlers: one sees replays, the other must not. */
final class Listening implements AutoCloseable {
  final BlockingQueue<Long> seen = new LinkedBlockingQueue<>();
  final BlockingQueue<Long> seenOnce = new LinkedBlockingQueue<>();
  final PooledStreamingEventProcessor processor;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

  Listening(LedgerEventStore events) {
    processor =
        PooledStreamingEventProcessor.builder()
            .name("listening")
            .eventHandlerInvoker(
                SimpleEventHandlerInvoker.builder().eventHandlers(new All(), new Once()).build())
            .messageSource(events)
            .tokenStore(new SerializingTokenStore())
            .transactionManager(NoTransactionManager.instance())
            .coordinatorExecutor(threads)
            .workerExecutor(threads)
            .initialSegmentCount(1)
            .initialToken(source -> source.createTailToken())
            .build();
    processor.start();
  }

  final class All {
    @EventHandler
    void on(NoteWritten event, EventMessage<?> message) {
      seen.add(
          JejakEventStorageEngine.positionOf(((TrackedEventMessage<?>) message).trackingToken()));
    }

    @ResetHandler
    void reset() {
      seen.clear();
    }
  }

  final class Once {
    @EventHandler
    @DisallowReplay
    void on(NoteWritten event, EventMessage<?> message) {
      seenOnce.add(
          JejakEventStorageEngine.positionOf(((TrackedEventMessage<?>) message).trackingToken()));
    }
  }

  static long next(BlockingQueue<Long> seen) throws InterruptedException {
    Long position = seen.poll(10, TimeUnit.SECONDS);
    if (position == null) throw new AssertionError("nothing came");
    return position;
  }

  @Override
  public void close() {
    processor.shutDown();
    threads.shutdownNow();
  }
}
