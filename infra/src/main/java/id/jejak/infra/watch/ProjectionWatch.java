package id.jejak.infra.watch;

import id.jejak.infra.side.Side;
import id.jejak.infra.views.Projectors;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Projector;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How far each projection lags behind the ledger, and whether it goes on. */
@Component
@Conditional(Side.AnswersQuestions.class)
class ProjectionWatch {
  private final Projectors projectors;
  private final Ledger ledger;
  private final EventProcessingConfiguration processing;
  private final TokenStore tokens;

  ProjectionWatch(
      Projectors projectors,
      Ledger ledger,
      EventProcessingConfiguration processing,
      TokenStore tokens,
      MeterRegistry meters) {
    this.projectors = projectors;
    this.ledger = ledger;
    this.processing = processing;
    this.tokens = tokens;
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
   * @param runs whether it goes on, here or in another process: no error keeps it from it
   */
  record Projected(String name, long lag, boolean runs) {}

  List<Projected> all() {
    // Asked in this order a lag is never negative.
    var seen = projectors.all().stream().map(Projector::seen).toList();
    long head = ledger.head();
    var all = new ArrayList<Projected>();
    for (int i = 0; i < seen.size(); i++) {
      String name = projectors.all().get(i).name();
      all.add(new Projected(name, head - seen.get(i), runs(name)));
    }
    return all;
  }

  private long lag(Projector<?> projector) {
    // Asked in this order a lag is never negative.
    long seen = projector.seen();
    return ledger.head() - seen;
  }

  private boolean runs(String name) {
    return processing
        .eventProcessor(name, StreamingEventProcessor.class)
        .filter(StreamingEventProcessor::isRunning)
        .filter(processor -> !isInError(processor) || isHeldByAnother(name))
        .isPresent();
  }

  private static boolean isInError(StreamingEventProcessor processor) {
    return processor.isError()
        || processor.processingStatus().values().stream()
            .anyMatch(EventTrackerStatus::isErrorState);
  }

  /** A processor that lost its segment in an error remembers the error as long as it has none. */
  private boolean isHeldByAnother(String name) {
    return tokens.fetchAvailableSegments(name).isEmpty();
  }
}
