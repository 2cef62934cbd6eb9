package id.jejak.infra.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a vault on files of its own. */
abstract class OnVaultFiles {
  @TempDir Path directory;
  VaultFile vault;

  @BeforeEach
  void open() throws IOException {
    vault = VaultFile.open(directory);
  }

  @AfterEach
  void close() {
    vault.close();
  }

  /** As after a restart. */
  void openAgain() throws IOException {
    vault.close();
    vault = VaultFile.open(directory);
  }
}
