package id.jejak.infra.ledger.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import id.jejak.infra.ledger.LedgerRefused;
import id.jejak.infra.ledger.LedgerRefused.Code;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Compares this process's clock with the server's; several writers must not be far apart. */
final class ServerClock {
  private static final Duration MOST_OFF = Duration.ofSeconds(5);
  private static final Duration ASK_EVERY = Duration.ofSeconds(10);
  private static final Duration ASK_AGAIN_EVERY = Duration.ofSeconds(1);

  /** Tells the time and needs no rights; older servers know it by its older name only. */
  private static final String HELLO = "hello";

  private static final String IS_MASTER = "isMaster";

  private final MongoDatabase database;
  private final InstantSource wallTime;
  private long askAt = System.nanoTime();
  private boolean off;
  private String command = HELLO;

  ServerClock(MongoDatabase database, InstantSource wallTime) {
    this.database = database;
    this.wallTime = wallTime;
  }

  /** Refused while the clocks are too far apart. */
  synchronized void check() {
    if (System.nanoTime() - askAt >= 0) {
      off = isOff();
      askAt = System.nanoTime() + (off ? ASK_AGAIN_EVERY : ASK_EVERY).toNanos();
    }
    if (off)
      throw new LedgerRefused(
          Code.CLOCK_SKEW, "This server's clock and the store's are more than 5 s apart.");
  }

  /** The server answered at some moment between the two looks at our own clock. */
  private boolean isOff() {
    Instant before = wallTime.instant();
    Instant server = ask();
    Instant after = wallTime.instant();
    return server.isBefore(before.minus(MOST_OFF)) || server.isAfter(after.plus(MOST_OFF));
  }

  private Instant ask() {
    Date time = null;
    if (command.equals(HELLO)) time = tell();
    // A server that does not know the one, or does not tell its time by it, knows the other.
    if (time == null) command = IS_MASTER;
    if (time == null) time = tell();
    if (time == null) throw new IllegalStateException("the server does not tell its time");
    return time.toInstant();
  }

  private @Nullable Date tell() {
    try {
      return database.runCommand(new Document(command, 1)).getDate("localTime");
    } catch (MongoCommandException unknown) {
      return null;
    }
  }
}
