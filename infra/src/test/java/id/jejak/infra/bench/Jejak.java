package id.jejak.infra.bench;

import id.jejak.infra.ledger.JejakEventStorageEngine;
import id.jejak.infra.ledger.LedgerConfiguration;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.MongoAccess;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Our engine, wired as the product wires it. */
final class Jejak {
  private Jejak() {}

  static Contender onSqlite() {
    return new Contender(
        "Jejak on SQLite",
        (directory, events) -> over(SqliteLedgerStore.open(directory), () -> {}));
  }

  static Contender onMongo(DocumentServer server) {
    return new Contender(
        "Jejak on " + server.name(),
        (directory, events) -> {
          var access = MongoAccess.to(server.database("jejak", events));
          return over(store(access), access::close);
        });
  }

  /** The engine's parts as one of several processes has them. */
  static AnnotationConfigApplicationContext process(MongoAccess access) {
    return wired(store(access));
  }

  private static LedgerStore store(MongoAccess access) {
    return MongoLedgerStore.open(access, InstantSource.system(), Optional.empty());
  }

  private static EngineUnderTest over(LedgerStore store, Runnable below) {
    var context = wired(store);
    return new AxonEngine(
        context.getBean(JejakEventStorageEngine.class),
        () -> {
          context.close();
          below.run();
        });
  }

  private static AnnotationConfigApplicationContext wired(LedgerStore store) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean("clock", Clock.class, Clock::systemUTC);
    context.registerBean("meters", MeterRegistry.class, () -> new SimpleMeterRegistry());
    context.registerBean("ledgerStore", LedgerStore.class, () -> store);
    context.register(LedgerConfiguration.class);
    context.refresh();
    return context;
  }
}
