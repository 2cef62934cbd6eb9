package id.jejak.infra.bench;

import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.infra.storage.SqliteFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** SQLite by itself: one thread that inserts the same bytes and commits after each group. */
final class RawSqlite implements EngineUnderTest {
  private final Connection connection;
  private final Table table;
  private long next;

  private RawSqlite(Connection connection, Table table) {
    this.connection = connection;
    this.table = table;
  }

  /** Nothing but a number and the bytes. */
  static Contender bare() {
    return new Contender(
        "SQLite, bare table",
        (directory, events) ->
            open(new SqliteFile(directory, "raw.sqlite", "bare table", 1, List.of(MADE)), BARE));
  }

  /** The ledger's own table with its unique indexes. */
  static Contender ledger() {
    return new Contender(
        "SQLite, the ledger's table",
        (directory, events) -> open(SqliteLedgerStore.fileIn(directory), LEDGER));
  }

  /** Opened as the product opens its files. */
  private static EngineUnderTest open(SqliteFile file, Table table) throws SQLException {
    var connection = file.openForWriting();
    connection.setAutoCommit(false);
    return new RawSqlite(connection, table);
  }

  /** Where the bytes go, and how many others stand before them in their column. */
  private record Table(String insert, String scan, int skip, Row row) {}

  /** Sets the values of a row. */
  @FunctionalInterface
  private interface Row {
    void at(PreparedStatement insert, long position, Streams sender) throws SQLException;
  }

  private static final String MADE =
      "CREATE TABLE raw (_id INTEGER PRIMARY KEY, entry BLOB NOT NULL) STRICT;";

  private static final Table BARE =
      new Table(
          "INSERT INTO raw (_id, entry) VALUES (?, ?)",
          "SELECT entry FROM raw ORDER BY _id",
          0,
          (insert, position, sender) -> {
            insert.setLong(1, position);
            insert.setBytes(2, Sample.ENTRY);
          });

  private static final Table LEDGER =
      new Table(
          "INSERT INTO ledger (_id, last, stream, seq, cid, at, entries)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          "SELECT entries FROM ledger ORDER BY _id",
          2,
          (insert, position, sender) -> {
            var place = sender.next();
            insert.setLong(1, position);
            insert.setLong(2, position);
            insert.setString(3, place.stream());
            insert.setLong(4, place.seq());
            insert.setString(5, Sample.newCommand());
            insert.setString(6, "2024-12-31T17:00:00.123Z");
            insert.setBytes(7, framed());
          });

  private static byte[] framed() {
    byte[] frame = new byte[Sample.ENTRY.length + 2];
    frame[0] = (byte) (Sample.ENTRY.length >> 8);
    frame[1] = (byte) Sample.ENTRY.length;
    System.arraycopy(Sample.ENTRY, 0, frame, 2, Sample.ENTRY.length);
    return frame;
  }

  @Override
  public void append(int senders, Budget budget) throws SQLException {
    var each = Stream.generate(Streams::new).limit(senders).toList();
    budget.begin();
    try (var insert = connection.prepareStatement(table.insert)) {
      for (int group = budget.take(senders); group > 0; group = budget.take(senders)) {
        for (int i = 0; i < group; i++) {
          table.row.at(insert, next++, each.get(i));
          insert.executeUpdate();
        }
        connection.commit();
      }
    }
    budget.end();
  }

  @Override
  public void replay(Budget budget) throws SQLException {
    budget.begin();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(table.scan)) {
      while (budget.take() && rows.next()) {
        byte[] column = rows.getBytes(1);
        Sample.parsed(column, table.skip, column.length - table.skip);
      }
    }
    connection.rollback();
    budget.end();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
