package id.jejak.infra.ledger;

import id.jejak.kernel.TestClock;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;

/**
 * The engine as Axon's suites use it. They put events of several aggregates, or of none, and with
 * times of their own into one append: here each run of one aggregate's events is an append, an
 * event of no aggregate is a stream of its own, and the clock stands where the event says. Where it
 * begins several streams in their middle, they begin at 0.
 */
final class SuiteEngine extends JejakEventStorageEngine {
  private final TestClock clock;

  SuiteEngine(EngineBuilder builder, TestClock clock) {
    super(builder);
    this.clock = clock;
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    boolean several = events.stream().map(SuiteEngine::stream).distinct().count() > 1;
    var run = new ArrayList<DomainEventMessage<?>>();
    for (EventMessage<?> event : events) {
      if (!run.isEmpty() && !stream(run.getFirst()).equals(stream(event))) append(run, serializer);
      boolean keep = !several && event instanceof DomainEventMessage;
      run.add(keep ? (DomainEventMessage<?>) event : numbered(event, run.size()));
    }
    append(run, serializer);
  }

  private void append(List<DomainEventMessage<?>> run, Serializer serializer) {
    clock.moveTo(run.getFirst().getTimestamp());
    super.appendEvents(List.copyOf(run), serializer);
    run.clear();
  }

  private static String stream(EventMessage<?> event) {
    return event instanceof DomainEventMessage<?> domainEvent
        ? domainEvent.getAggregateIdentifier()
        : event.getIdentifier();
  }

  private static DomainEventMessage<?> numbered(EventMessage<?> event, int seq) {
    return new GenericDomainEventMessage<>("type", stream(event), seq, event, event::getTimestamp);
  }
}
