package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.aDraft;

import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;

/** Measures, on this machine: appends a second, and from an append to its handler. */
final class LedgerFigures {
  private static final int SECONDS = 4;

  private LedgerFigures() {}

  public static void main(String[] arguments) throws Exception {
    rawSqlite(1);
    rawSqlite(8);
    rawSqlite(64);
    for (int senders : new int[] {1, 8, 64}) appends(senders);
    toHandler();
  }

  private static Path directory() throws IOException {
    return Files.createTempDirectory("figures");
  }

  /** What SQLite itself does with rows of this size, so many to a transaction. */
  private static void rawSqlite(int group) throws Exception {
    try (var connection =
        DriverManager.getConnection("jdbc:sqlite:" + directory().resolve("raw.sqlite"))) {
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
        statement.execute("PRAGMA synchronous = FULL");
        statement.execute("CREATE TABLE raw (id INTEGER PRIMARY KEY, entries BLOB)");
      }
      connection.setAutoCommit(false);
      byte[] entry = Fixtures.anEntry("note/1", 0, "somebody:1");
      long end = System.nanoTime() + SECONDS * 1_000_000_000L;
      int rows = 0;
      try (var insert = connection.prepareStatement("INSERT INTO raw (entries) VALUES (?)")) {
        while (System.nanoTime() < end) {
          for (int i = 0; i < group; i++, rows++) {
            insert.setBytes(1, entry);
            insert.executeUpdate();
          }
          connection.commit();
        }
      }
      System.out.printf("raw SQLite, groups of %d: %d rows/s%n", group, rows / SECONDS);
    }
  }

  private static void appends(int senders) throws Exception {
    try (var store = SqliteLedgerStore.open(directory());
        var ledger = OpenLedger.over(store, Clock.systemUTC())) {
      long end = System.nanoTime() + SECONDS * 1_000_000_000L;
      int appends =
          Many.at_once(
                  senders,
                  number -> {
                    int seq = 0;
                    while (System.nanoTime() < end)
                      ledger.writer().append(aDraft("note/" + number, seq++, 1));
                    return seq;
                  })
              .stream()
              .mapToInt(Integer::intValue)
              .sum();
      System.out.printf("ledger, %d senders: %d appends/s%n", senders, appends / SECONDS);
    }
  }

  private static void toHandler() throws Exception {
    try (var store = SqliteLedgerStore.open(directory());
        var ledger = OpenLedger.over(store, Clock.systemUTC());
        var listening = new Listening(ledger.events())) {
      var millis = new ArrayList<Double>();
      for (int i = 0; i < 600; i++) {
        ledger.engine().appendEvents(Fixtures.aNote("note/1", i));
        long acknowledged = System.nanoTime();
        Listening.next(listening.seen);
        if (i >= 100) millis.add((System.nanoTime() - acknowledged) / 1e6);
        Thread.sleep(5);
      }
      Collections.sort(millis);
      System.out.printf(
          "append acknowledged to pooled handler: median %.2f ms, 95th %.2f ms, most %.2f ms%n",
          millis.get(250), millis.get(475), millis.getLast());
    }
  }
}
