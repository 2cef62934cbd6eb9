package id.jejak.infra.cli.backup;

import com.mongodb.MongoException;
import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.cli.base.Place;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.Readers;
import id.jejak.infra.storage.StoreChoice;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.vault.VaultFile;
import id.jejak.infra.vault.mongo.MongoVault;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Checks a store where it lies, as after a {@code mongorestore}, also beside processes that use it.
 *
 * @param options which store
 */
public record Checking(List<String> options) {

  /** What was found, up to where the ledger ended when the check began. */
  public List<Finding> findings() {
    var place = Place.of(options);
    try {
      return place.read(this::of);
    } catch (StoreUnusable | MongoException | UncheckedIOException e) {
      throw new CouldNotRun("cli.store-unreadable", place, Objects.toString(e.getMessage()));
    }
  }

  private List<Finding> of(LedgerStore ledger) {
    return ledger instanceof MongoLedgerStore shared
        ? onMongo(shared)
        : inFiles(ledger, Place.folder(options));
  }

  /** Of the files of a folder; the ledger should reach up to a position. */
  static List<Finding> ofCopy(Path folder, long head) {
    try (var ledger = SqliteLedgerStore.openForReading(folder);
        var vault = new Readers(VaultFile.fileIn(folder), 1)) {
      return StoreCheck.ofCopy(ledger, head, new Holdings.InFiles(folder, vault));
    }
  }

  private static List<Finding> inFiles(LedgerStore ledger, Path folder) {
    try (var vault = new Readers(VaultFile.fileIn(folder), 1)) {
      return StoreCheck.of(ledger, ledger.head().last(), new Holdings.InFiles(folder, vault));
    }
  }

  private List<Finding> onMongo(MongoLedgerStore ledger) {
    long head = ledger.head().last();
    var own = Place.setting(options, StoreChoice.VAULT_URI);
    String uri = own.or(() -> Place.setting(options, StoreChoice.URI)).orElseThrow();
    try (var access = MongoAccess.to(uri)) {
      var vault = MongoVault.openForReading(access, own.isPresent() ? "" : "-vault");
      if (vault.isEmpty()) return List.of(Finding.missing(0, "check.vault"));
      if (!vault.get().isOf(ledger.origin()))
        return List.of(Finding.changed(0, "check.vault-of-another"));
      return StoreCheck.of(ledger, head, new Holdings.OnMongo(vault.get()));
    }
  }
}
