package id.jejak.infra.cli.base;

import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.side.Side;
import id.jejak.infra.storage.StoreChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where the records lie, as people call it, and whether they can be used. */
public sealed interface Place permits DataFolder, Database {

  /** The place that Spring's options, properties and environment name. */
  static Place of(List<String> options) {
    return setting(options, StoreChoice.URI)
        .filter(uri -> !uri.isBlank())
        .<Place>map(uri -> new Database(uri, setting(options, StoreChoice.ORIGIN)))
        .orElseGet(() -> DataFolder.of(options));
  }

  /** The folder that files lie in; refused where a database is named. */
  static Path folder(List<String> options) {
    return switch (of(options)) {
      case DataFolder files -> files.folder();
      case Database database -> throw new CouldNotRun("cli.files-only", database);
    };
  }

  /** A setting of ours: the last option, else the system property, else the environment's. */
  static Optional<String> setting(List<String> options, String name) {
    String option = "--" + name + "=";
    String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
    Stream<String> named =
        options.reversed().stream()
            .filter(each -> each.startsWith(option))
            .map(each -> each.substring(option.length()));
    return Stream.of(
            named,
            Stream.ofNullable(System.getProperty(name)),
            Stream.ofNullable(System.getenv(variable)))
        .flatMap(Function.identity())
        .findFirst();
  }

  /** Reads its ledger, beside processes that may be writing it; nothing if there is none. */
  <T> Optional<T> readIfThere(Function<LedgerStore, T> reading);

  /** Reads its ledger, beside processes that may be writing it. */
  default <T> T read(Function<LedgerStore, T> reading) {
    return readIfThere(reading).orElseThrow(() -> new CouldNotRun("cli.store-missing", this));
  }

  /** Refused unless a process can be of a side there. */
  void requireServing(Side side);

  /**
   * Refused unless this process can work there: said before anything is started, in one sentence.
   */
  void requireUsable();
}
