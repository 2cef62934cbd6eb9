package id.jejak.infra.axon;

import id.jejak.command.Aggregates;
import id.jejak.command.Command;
import id.jejak.infra.web.DryRun;
import java.time.Clock;
import java.time.InstantSource;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The command side in Axon: aggregates sourced from the ledger, without cache or snapshots. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonConfiguration {

  /** The time of the rules; a demonstration brings its own. */
  @Bean
  @ConditionalOnMissingBean(Clock.class)
  Clock clock() {
    return Clock.systemUTC();
  }

  /** The time of passwords, tokens and sessions, which no demonstration moves. */
  @Bean
  InstantSource wallTime() {
    return InstantSource.system();
  }

  @Bean
  CorrelationDataProvider commandMetadata() {
    return new CommandMetadata();
  }

  @Bean
  ConfigurerModule aggregates() {
    return configurer ->
        Aggregates.ALL.forEach(type -> configurer.configureAggregate(aggregate(type)));
  }

  /** A tried command ends where its events would be appended. */
  @Bean
  ConfigurerModule dryRuns() {
    return configurer -> configurer.onInitialize(AxonConfiguration::endDryRuns);
  }

  private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
    return AggregateConfigurer.defaultConfiguration(type)
        .configureCommandTargetResolver(
            configuration ->
                command ->
                    new VersionedAggregateIdentifier(
                        ((Command) command.getPayload()).stream(), null));
  }

  private static void endDryRuns(Configuration configuration) {
    configuration
        .eventBus()
        .registerDispatchInterceptor(
            events -> {
              if (!events.isEmpty() && DryRuns.active()) {
                var last = (DomainEventMessage<?>) events.getLast();
                throw new DryRun(
                    events.stream().map(event -> event.getPayloadType().getSimpleName()).toList(),
                    last.getSequenceNumber());
              }
              return (index, event) -> event;
            });
  }
}
