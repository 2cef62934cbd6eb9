package id.jejak.infra.ledger;

import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.StoreChoice;
import id.jejak.kernel.EventFamilies;
import id.jejak.kernel.ledger.Ledger;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The ledger's parts, over MongoDB or the directory {@code jejak.data}. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

  /** The event types that are stored, and by which names. */
  @Bean
  EventTypes eventTypes() {
    return new EventTypes(EventFamilies.ALL);
  }

  @Bean
  EntryCodec entryCodec(EventTypes types) {
    return new EventEntryCodec(types);
  }

  /** Turns entries of older revisions into today's; none is needed yet. */
  @Bean
  EventUpcasterChain upcasters() {
    return new EventUpcasterChain();
  }

  @Bean
  @Conditional(StoreChoice.OnMongo.class)
  MongoAccess mongoAccess(@Value("${" + StoreChoice.URI + "}") String uri) {
    return MongoAccess.to(uri);
  }

  @Bean
  @Conditional(StoreChoice.OnMongo.class)
  MongoLedgerStore sharedLedgerStore(
      MongoAccess mongoAccess,
      @Qualifier("wallTime") InstantSource wallTime,
      @Value("${" + StoreChoice.ORIGIN + ":#{null}}") @Nullable String origin) {
    return MongoLedgerStore.open(mongoAccess, wallTime, Optional.ofNullable(origin));
  }

  @Bean
  @Conditional(StoreChoice.InFiles.class)
  LedgerStore ledgerStore(@Value("${jejak.data:./jejak-data}") Path directory) throws IOException {
    Durable.createFolder(directory);
    return SqliteLedgerStore.open(directory);
  }

  @Bean
  Bell bell() {
    return new Bell();
  }

  @Bean
  LedgerWriter ledgerWriter(
      LedgerStore store, Clock clock, Bell bell, ObjectProvider<MeterRegistry> registry) {
    var meters = registry.getIfAvailable(SimpleMeterRegistry::new);
    var writer = new LedgerWriter(new MeasuredStore(store, meters), clock, bell::ring);
    Gauge.builder("jejak.ledger.waiting", writer, LedgerWriter::waiting)
        .description("Commits that wait to be written")
        .register(meters);
    return writer;
  }

  @Bean
  JejakEventStorageEngine eventStorageEngine(
      LedgerStore store, LedgerWriter writer, EntryCodec codec, EventUpcasterChain upcasters) {
    var builder = new EngineBuilder(store, writer, codec);
    builder.upcasterChain(upcasters);
    return builder.build();
  }

  /** Axon's event store and, for every streaming processor, its message source. */
  @Bean
  LedgerEventStore eventStore(JejakEventStorageEngine engine, LedgerStore store, Bell bell) {
    return new LedgerEventStore(engine, store, bell);
  }

  @Bean
  Ledger ledger(LedgerStore store, EntryCodec codec, EventUpcasterChain upcasters) {
    return new StoreLedger(store, codec, upcasters);
  }

  @Bean
  CommandLog commandLog(LedgerStore store, EntryCodec codec) {
    return new CommandLog(store, codec);
  }

  /** Without this, a token in the middle of a replay cannot be read back. */
  @Bean
  Jackson3SerializerCustomizer tokenTypes() {
    return mapper ->
        mapper.polymorphicTypeValidator(
            BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.lang.")
                .allowIfSubType("java.util.")
                .allowIfSubType("id.jejak.")
                .build());
  }
}
