package id.jejak.infra.axon;

import id.jejak.infra.views.Projectors;
import id.jejak.query.Projector;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One streaming processor per projection, each on one segment: a document's position guards it only
 * within one order of events.
 */
@Configuration(proxyBeanMethods = false)
class ProjectionProcessors {
  private static final int BATCH = 500;
  private static final int THREADS = 2;

  @Bean(destroyMethod = "shutdownNow")
  ScheduledExecutorService projectionThreads() {
    return Executors.newScheduledThreadPool(THREADS, new AxonThreadFactory("projections"));
  }

  @Bean(destroyMethod = "shutdownNow")
  ScheduledExecutorService coordinationThreads() {
    return Executors.newScheduledThreadPool(THREADS, new AxonThreadFactory("coordination"));
  }

  /** Where the projections stand; as lasting as the embedded views are. */
  @Bean
  TokenStore tokenStore(Projectors projectors) {
    var tokens = new InMemoryTokenStore();
    for (Projector<?> projector : projectors.all())
      tokens.initializeTokenSegments(
          projector.name(), 1, new GlobalSequenceTrackingToken(projector.seen()));
    return tokens;
  }

  @Bean
  ConfigurerModule projections(
      Projectors projectors,
      EventStore ledger,
      TokenStore tokens,
      ScheduledExecutorService projectionThreads,
      ScheduledExecutorService coordinationThreads) {
    return configurer -> {
      EventProcessingConfigurer processing = configurer.eventProcessing();
      for (Projector<?> projector : projectors.all()) {
        String name = projector.name();
        var handler = new ProjectionHandler(projector);
        processing
            .registerEventHandler(configuration -> handler)
            .assignHandlerInstancesMatching(name, 1, instance -> instance == handler)
            .registerTokenStore(name, configuration -> tokens)
            // A view that skips what it cannot read would show half a truth: it stops and tries
            // again.
            .registerListenerInvocationErrorHandler(
                name, configuration -> PropagatingErrorHandler.instance())
            .registerErrorHandler(name, configuration -> PropagatingErrorHandler.instance())
            .registerPooledStreamingEventProcessor(
                name,
                configuration -> ledger,
                (configuration, builder) ->
                    builder
                        .initialSegmentCount(1)
                        .batchSize(BATCH)
                        .workerExecutor(projectionThreads)
                        .coordinatorExecutor(coordinationThreads));
      }
    };
  }
}
