package id.jejak.infra.ledger;

import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.kernel.TestClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suite for its event store, over our engine and the SQLite store. */
class AxonEventStoreSuiteTest extends EmbeddedEventStoreTest {
  private static final String NO_SNAPSHOTS = "the ledger keeps no snapshots";

  @RegisterExtension
  static final Excluded EXCLUDED =
      new Excluded(
          Map.of("loadWithSnapshot", NO_SNAPSHOTS, "loadWithFailingSnapshot", NO_SNAPSHOTS));

  @TempDir Path directory;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  @Override
  public EventStorageEngine createStorageEngine() {
    var clock = new TestClock(Instant.EPOCH);
    var store = SqliteLedgerStore.open(directory);
    var writer = new LedgerWriter(store, clock, last -> {});
    open.push(store);
    open.push(writer);
    return new SuiteEngine(new EngineBuilder(store, writer, new SuiteCodec()), clock);
  }

  @AfterEach
  void close() throws Exception {
    for (var part : open) part.close();
  }
}
