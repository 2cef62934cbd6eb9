package id.jejak.infra.ledger.sqlite;

import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.StorageReadingContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStorageReadingTest extends StorageReadingContract {
  @TempDir Path directory;

  @Override
  protected LedgerStore open() {
    return SqliteLedgerStore.open(directory);
  }
}
