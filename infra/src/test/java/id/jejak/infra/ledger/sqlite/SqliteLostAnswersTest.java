package id.jejak.infra.ledger.sqlite;

import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.LostAnswersContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLostAnswersTest extends LostAnswersContract {
  @TempDir Path directory;

  @Override
  protected LedgerStore open() {
    return SqliteLedgerStore.open(directory);
  }
}
