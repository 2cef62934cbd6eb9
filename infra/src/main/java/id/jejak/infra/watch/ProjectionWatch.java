package id.jejak.infra.watch;

import id.jejak.infra.side.Side;
import id.jejak.infra.views.Projectors;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Projector;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How far each projection lags behind the ledger, and whether it goes on. */
@Component
@Conditional(Side.AnswersQuestions.class)
class ProjectionWatch {
  private final Projectors projectors;
  private final Ledger ledger;
  private final EventProcessingConfiguration processing;
  private final InstantSource wallTime;
  private final Standstill standstill = new Standstill();

  ProjectionWatch(
      Projectors projectors,
      Ledger ledger,
      EventProcessingConfiguration processing,
      @Qualifier("wallTime") InstantSource wallTime,
      MeterRegistry meters) {
    this.projectors = projectors;
    this.ledger = ledger;
    this.processing = processing;
    this.wallTime = wallTime;
    for (Projector<?> projector : projectors.all())
      Gauge.builder("jejak.projection.lag", projector, this::lag)
          .description("Events that a projection has not seen yet")
          .tag("projection", projector.name())
          .register(meters);
  }

  /**
   * One projection.
   *
   * @param lag how many events it has not seen yet
   * @param runs whether it goes on, here or in another process
   */
  record Projected(String name, long lag, boolean runs) {}

  List<Projected> all() {
    // Asked in this order a lag is never negative.
    var seen = projectors.all().stream().map(Projector::seen).toList();
    long head = ledger.head();
    var all = new ArrayList<Projected>();
    for (int i = 0; i < seen.size(); i++) {
      String name = projectors.all().get(i).name();
      long lag = head - seen.get(i);
      boolean stands = standstill.isOne(name, seen.get(i), lag, wallTime.instant());
      all.add(new Projected(name, lag, isStarted(name) && !stands));
    }
    return all;
  }

  private long lag(Projector<?> projector) {
    // Asked in this order a lag is never negative.
    long seen = projector.seen();
    return ledger.head() - seen;
  }

  private boolean isStarted(String name) {
    return processing
        .eventProcessor(name, StreamingEventProcessor.class)
        .filter(StreamingEventProcessor::isRunning)
        .isPresent();
  }
}
