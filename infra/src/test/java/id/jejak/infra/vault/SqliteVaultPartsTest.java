package id.jejak.infra.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteVaultPartsTest extends VaultContract {
  @TempDir Path directory;
  private @Nullable VaultFile file;

  @Override
  protected Parts open() {
    try {
      close();
      var vault = VaultFile.open(directory);
      file = vault;
      return new Parts(
          new SqliteAccountVault(vault),
          new SqliteSignInFailures(vault),
          new SqliteTokens(vault),
          new SqliteBrowserSessions(vault),
          new SqliteSecrets(vault),
          new SqliteEnvelopes(vault),
          FileDocuments.open(vault, directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void close() {
    if (file != null) file.close();
  }
}
