package id.jejak.infra.bench;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Any of Axon's storage engines, ours among them. */
record AxonEngine(EventStorageEngine engine, Runnable below) implements EngineUnderTest {

  @Override
  public void append(int senders, Budget budget) throws Exception {
    Senders.run(senders, budget, (stream, seq) -> engine.appendEvents(Sample.message(stream, seq)));
  }

  @Override
  public void replay(Budget budget) {
    budget.begin();
    try (var events = engine.readEvents(null, false)) {
      var each = events.iterator();
      while (budget.take() && each.hasNext()) see(each.next());
    }
    budget.end();
  }

  /** Messages are deserialized when somebody looks. */
  private static void see(TrackedEventMessage<?> message) {
    if (message.getPayload() == null || message.getMetaData().isEmpty())
      throw new IllegalStateException("an event came back empty");
  }

  @Override
  public void close() {
    below.run();
  }
}
