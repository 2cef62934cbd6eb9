package id.jejak.infra.cli.backup;

import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.vault.VaultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A copy of a store that is being written to. The ledger is copied first and the vault after it,
 * for what an entry names was in the vault before the entry: so the copied vault holds all that the
 * copied ledger names. It may hold more, as after a crash between the two.
 *
 * @param data the folder that is copied
 */
public record Backup(Path data) {

  /** What was copied. */
  public record Copied(long entries, long documents) {}

  /** Copies into a folder that is empty or not there yet. */
  public Copied into(Path folder) {
    if (!Files.exists(SqliteLedgerStore.fileIn(data).path()))
      throw new CouldNotRun("cli.store-missing", data);
    try {
      Folders.requireEmpty(folder);
      Folders.create(folder);
      SqliteLedgerStore.fileIn(data).copyTo(folder);
      VaultFile.fileIn(data).copyTo(folder);
      long documents = Folders.copyDocuments(data, folder);
      Folders.copyKeys(data, folder);
      long head = head(folder);
      Note.of(Instant.now(), head, documents).write(folder);
      Durable.sync(folder);
      return new Copied(head + 1, documents);
    } catch (StoreUnusable | IOException e) {
      throw new CouldNotRun("cli.store-unreadable", data, Objects.toString(e.getMessage()));
    }
  }

  private static long head(Path folder) {
    try (var copy = SqliteLedgerStore.openForReading(folder)) {
      return copy.head().last();
    }
  }
}
