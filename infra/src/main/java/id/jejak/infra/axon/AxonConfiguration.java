package id.jejak.infra.axon;

import id.jejak.command.Aggregates;
import id.jejak.command.Command;
import id.jejak.kernel.ledger.Meta;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
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
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration LOOK_EVERY = Duration.ofMillis(10);

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

  /** One command at a time changes an aggregate; the others wait some seconds for their turn. */
  private static LockFactory turns() {
    return PessimisticLockFactory.builder()
        .lockAttemptTimeout((int) LOOK_EVERY.toMillis())
        .acquireAttempts((int) PATIENCE.dividedBy(LOOK_EVERY))
        .build();
  }

  private static <A> AggregateConfigurer<A> aggregate(Class<A> type) {
    return AggregateConfigurer.defaultConfiguration(type)
        .configureLockFactory(configuration -> turns())
        .configureCommandTargetResolver(
            configuration ->
                command ->
                    new VersionedAggregateIdentifier(
                        (Object) ((Command) command.getPayload()).stream(), null));
  }
}
