package id.jejak.infra.cli.base;

import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.side.Side;
import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.StoreUnusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A folder of files, in which one process works at a time. */
record DataFolder(Path folder) implements Place {
  private static final String LEDGER = "ledger.sqlite";

  static DataFolder of(List<String> options) {
    return new DataFolder(Path.of(Place.setting(options, "jejak.data").orElse("./jejak-data")));
  }

  @Override
  public <T> Optional<T> readIfThere(Function<LedgerStore, T> reading) {
    if (!Files.exists(folder.resolve(LEDGER))) return Optional.empty();
    try (var store = SqliteLedgerStore.openForReading(folder)) {
      return Optional.of(reading.apply(store));
    } catch (StoreUnusable unusable) {
      throw because(unusable);
    }
  }

  /** Nobody else works in the folder: who would be the other side? */
  @Override
  public void requireServing(Side side) {
    if (side != Side.BOTH) throw new CouldNotRun("cli.side-needs-database", side.text());
  }

  @Override
  public void requireUsable() {
    try {
      Durable.createFolder(folder);
      SqliteLedgerStore.open(folder).close();
    } catch (StoreUnusable unusable) {
      throw because(unusable);
    } catch (IOException e) {
      throw new CouldNotRun("cli.store-unreadable", folder, Objects.toString(e.getMessage()));
    }
  }

  private CouldNotRun because(StoreUnusable unusable) {
    return new CouldNotRun(
        "cli." + unusable.code().text(), folder, Objects.toString(unusable.getMessage()));
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
