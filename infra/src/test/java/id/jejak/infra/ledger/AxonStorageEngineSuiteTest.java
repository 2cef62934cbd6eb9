package id.jejak.infra.ledger;

import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.kernel.TestClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own suite for storage engines, over the SQLite store. */
class AxonStorageEngineSuiteTest
    extends BatchingEventStorageEngineTest<JejakEventStorageEngine, EngineBuilder> {
  private static final String NO_SNAPSHOTS = "the ledger keeps no snapshots";
  private static final String AGGREGATES_ONLY = "every event belongs to an aggregate's stream";
  private static final String IDS = "an event id is random; the command id and the sequence guard";

  @RegisterExtension
  static final Excluded EXCLUDED =
      new Excluded(
          Map.of(
              "storeAndLoadSnapshot",
              NO_SNAPSHOTS,
              "snapshotFilterAllowsSnapshots",
              NO_SNAPSHOTS,
              "snapshotFilterRejectsSnapshots",
              NO_SNAPSHOTS,
              "snapshotFilterRejectsSnapshotsOnCombinedFilter",
              NO_SNAPSHOTS,
              "appendAndReadNonDomainEvent",
              AGGREGATES_ONLY,
              "storeAndLoadApplicationEvent",
              AGGREGATES_ONLY,
              "uniqueKeyConstraintOnEventIdentifier",
              IDS,
              "uniqueKeyConstraintOnFirstEventIdentifierThrowsAggregateIdentifierAlreadyExists"
                  + "Exception",
              IDS));

  @TempDir Path directory;
  private final TestClock clock = new TestClock(Instant.EPOCH);
  private LedgerStore store;
  private LedgerWriter writer;

  @BeforeEach
  void open() {
    store = SqliteLedgerStore.open(directory);
    writer = new LedgerWriter(store, clock, last -> {});
    setTestSubject(createEngine());
  }

  @AfterEach
  void close() {
    writer.close();
    store.close();
  }

  @Override
  protected JejakEventStorageEngine createEngine(UnaryOperator<EngineBuilder> customization) {
    var builder = new EngineBuilder(store, writer, new SuiteCodec());
    return new SuiteEngine(customization.apply(builder), clock);
  }
}
