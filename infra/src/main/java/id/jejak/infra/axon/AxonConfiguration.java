package id.jejak.infra.axon;

import id.jejak.command.Aggregates;
import id.jejak.command.Command;
import id.jejak.kernel.ledger.Meta;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command side in Axon: aggregates sourced from the ledger, without cache or snapshots. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

  /** The time of the rules; a demonstration brings its own. */
  @Bean
  @ConditionalOnMissingBean(Clock.class)
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }

  /** The time of passwords, tokens and sessions, which no demonstration moves. */
  @Bean
  @ConditionalOnMissingBean(name = "wallTime")
  InstantSource wallTime() {
    return InstantSource.system();
  }

  /** What may enter an entry's meta goes from a command to its events. */
  @Bean
  CorrelationDataProvider meta() {
    return new SimpleCorrelationDataProvider(Meta.NAMES.toArray(String[]::new));
  }

  @Bean
  ConfigurerModule aggregates() {
    return configurer ->
        Aggregates.ALL.forEach(type -> configurer.configureAggregate(aggregate(type)));
  }

  private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
    return AggregateConfigurer.defaultConfiguration(type)
        .configureCommandTargetResolver(
            configuration ->
                command ->
                    new VersionedAggregateIdentifier(
                        (Object) ((Command) command.getPayload()).stream(), null));
  }
}
