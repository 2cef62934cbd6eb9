package id.jejak.infra.cli.base;

import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.side.Side;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A MongoDB, in which any number of processes work. */
record Database(String uri, Optional<String> origin) implements Place {

  @Override
  public <T> Optional<T> readIfThere(Function<LedgerStore, T> reading) {
    return using(access -> MongoLedgerStore.openForReading(access).map(reading));
  }

  @Override
  public void requireServing(Side side) {}

  @Override
  public void requireUsable() {
    using(access -> MongoLedgerStore.open(access, InstantSource.system(), origin));
  }

  private <T> T using(Function<MongoAccess, T> work) {
    // The driver tells at length of every connection; there is no Spring yet to quieten it.
    LoggingSystem.get(getClass().getClassLoader())
        .setLogLevel("org.mongodb.driver", LogLevel.ERROR);
    try (var access = MongoAccess.to(uri)) {
      return work.apply(access);
    } catch (StoreUnusable unusable) {
      throw new CouldNotRun(key(unusable.code()), this, Objects.toString(unusable.getMessage()));
    }
  }

  private static String key(Code code) {
    return code == Code.STORE_NOT_OURS ? "cli.database-not-ours" : "cli." + code.text();
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return MongoAccess.placeOf(uri);
  }
}
