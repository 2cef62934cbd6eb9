package id.jejak.infra.axon;

import com.mongodb.client.MongoDatabase;
import id.jejak.infra.side.Side;
import id.jejak.infra.storage.StoreChoice;
import id.jejak.infra.views.Projectors;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Projector;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * One streaming processor per projection, each on one segment: a document's position guards it only
 * within one order of events.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(Side.AnswersQuestions.class)
class ProjectionProcessors {
  private static final int BATCH = 500;
  private static final int THREADS = 2;

  /** Longer than a process that was killed holds its claims. */
  private static final Duration CLAIMS_LAPSE = Duration.ofSeconds(20);

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
  @Conditional(StoreChoice.InFiles.class)
  TokenStore tokenStore(Projectors projectors) {
    return begun(new InMemoryTokenStore(), projectors);
  }

  /** Where the projections stand, beside the views, and which process holds which. */
  @Bean
  @Conditional(StoreChoice.OnMongo.class)
  TokenStore sharedTokenStore(
      MongoDatabase viewDatabase,
      Serializer serializer,
      @Qualifier("wallTime") InstantSource wallTime,
      Projectors projectors,
      Ledger ledger) {
    var tokens = begun(new MongoTokenStore(viewDatabase, serializer, wallTime), projectors);
    new AheadOfLedger(tokens, ledger, CLAIMS_LAPSE).settle(projectors);
    return tokens;
  }

  private static TokenStore begun(TokenStore tokens, Projectors projectors) {
    for (Projector<?> projector : projectors.all()) {
      if (tokens.fetchSegments(projector.name()).length > 0) continue;
      var seen = new GlobalSequenceTrackingToken(projector.seen());
      try {
        tokens.initializeTokenSegments(projector.name(), 1, seen);
      } catch (UnableToClaimTokenException another) {
        // Another process began it this moment.
        continue;
      }
    }
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
