package id.jejak.infra.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteBrowserSessionsTest extends BrowserSessionsContract {
  @TempDir Path directory;
  private VaultFile vault;

  @BeforeEach
  void open() throws IOException {
    vault = VaultFile.open(directory);
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Override
  BrowserSessions sessions() {
    return new SqliteBrowserSessions(vault);
  }
}
