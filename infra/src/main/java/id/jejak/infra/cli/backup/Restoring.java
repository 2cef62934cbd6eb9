package id.jejak.infra.cli.backup;

import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.vault.VaultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * Puts a backup back, once it is found to be whole.
 *
 * @param backup the folder it lies in
 */
public record Restoring(Path backup) {

  /** Copies the backup to a folder that is empty or not there; what was found keeps it from it. */
  public List<Finding> into(Path folder) {
    var note = Note.read(backup);
    try {
      Folders.requireEmpty(folder);
      var findings = Checking.ofCopy(backup, note.head());
      if (findings.isEmpty()) copy(folder.toAbsolutePath().normalize());
      return findings;
    } catch (StoreUnusable | IOException e) {
      throw new CouldNotRun("cli.store-unreadable", backup, Objects.toString(e.getMessage()));
    }
  }

  /** The folder is there whole or not at all: half a store would be taken for a new one. */
  private void copy(Path folder) throws IOException {
    Path parent = Objects.requireNonNull(folder.getParent());
    Files.createDirectories(parent);
    Path half = Files.createTempDirectory(parent, ".restoring-");
    SqliteLedgerStore.fileIn(backup).copyTo(half);
    VaultFile.fileIn(backup).copyTo(half);
    Folders.copyDocuments(backup, half);
    Folders.copyKeys(backup, half);
    Durable.sync(half);
    Files.deleteIfExists(folder);
    Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    Durable.sync(parent);
  }
}
