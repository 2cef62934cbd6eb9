package id.jejak.infra.cli.base;

import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.StoreUnusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The folder a store lies in, and whether it can be used. */
public final class DataFolder {
  private static final String OPTION = "--jejak.data=";
  private static final String LEDGER = "ledger.sqlite";

  private DataFolder() {}

  /** The folder that Spring's options, properties and environment name. */
  public static Path of(List<String> options) {
    Stream<String> named =
        options.reversed().stream()
            .filter(option -> option.startsWith(OPTION))
            .map(option -> option.substring(OPTION.length()));
    return Path.of(
        Stream.of(
                named,
                Stream.ofNullable(System.getProperty("jejak.data")),
                Stream.ofNullable(System.getenv("JEJAK_DATA")),
                Stream.of("./jejak-data"))
            .flatMap(Function.identity())
            .findFirst()
            .orElseThrow());
  }

  /** Whether it holds a ledger. */
  public static boolean holdsLedger(Path folder) {
    return Files.exists(folder.resolve(LEDGER));
  }

  /** Reads its ledger, beside a process that may be writing it. */
  public static <T> T read(Path folder, Function<LedgerStore, T> reading) {
    if (!holdsLedger(folder)) throw new CouldNotRun("cli.store-missing", folder);
    try (var store = SqliteLedgerStore.openForReading(folder)) {
      return reading.apply(store);
    } catch (StoreUnusable unusable) {
      throw because(unusable, folder);
    }
  }

  /**
   * Refused unless this process can work in the folder: said before anything is started, in one
   * sentence.
   */
  public static void requireFree(Path folder) {
    try {
      Files.createDirectories(folder);
      SqliteLedgerStore.open(folder).close();
    } catch (StoreUnusable unusable) {
      throw because(unusable, folder);
    } catch (java.io.IOException e) {
      throw new CouldNotRun("cli.store-unreadable", folder, Objects.toString(e.getMessage()));
    }
  }

  private static CouldNotRun because(StoreUnusable unusable, Path folder) {
    return new CouldNotRun(
        "cli." + unusable.code().text(), folder, Objects.toString(unusable.getMessage()));
  }
}
