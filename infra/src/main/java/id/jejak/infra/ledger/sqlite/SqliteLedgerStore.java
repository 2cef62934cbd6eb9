package id.jejak.infra.ledger.sqlite;

import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.Head;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.ProcessLock;
import id.jejak.infra.storage.Readers;
import id.jejak.infra.storage.SqliteFile;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import id.jejak.kernel.ledger.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in one SQLite file: a row per commit, a transaction per group. One process writes;
 * others may read the file beside it.
 */
public final class SqliteLedgerStore implements LedgerStore {
  private static final String SCHEMA =
      """
      CREATE TABLE ledger (
        _id INTEGER PRIMARY KEY,
        last INTEGER NOT NULL UNIQUE,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        cid TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        entries BLOB NOT NULL,
        UNIQUE (stream, seq)
      ) STRICT;
      CREATE INDEX ledger_at ON ledger (at);
      """;
  private static final int APPLICATION_ID = 0x4A454A41; // JEJA
  private static final int READERS = 8;
  private static final int PAGE = 500;
  private static final String COMMIT = "SELECT _id, stream, seq, cid, at, entries FROM ledger ";

  /** The last commit's end. */
  static final String HEAD = "SELECT last, at FROM ledger ORDER BY _id DESC LIMIT 1";

  /** A command's commit. */
  static final String BY_COMMAND = COMMIT + "WHERE cid = ?";

  private final Readers readers;
  private final @Nullable SqliteWriter writer;

  private SqliteLedgerStore(Readers readers, @Nullable SqliteWriter writer) {
    this.readers = readers;
    this.writer = writer;
  }

  /** Opens the ledger of a directory as its one writer, made first if there is none. */
  public static SqliteLedgerStore open(Path directory) {
    var lock = ProcessLock.take(directory, "ledger.lock");
    try {
      var file = fileIn(directory);
      // Much of it is confidential until it is published.
      Durable.createOwnerOnly(file.path());
      Durable.sync(directory);
      var writer = SqliteWriter.over(file.openForWriting(), lock);
      return new SqliteLedgerStore(new Readers(file, READERS), writer);
    } catch (IOException e) {
      lock.close();
      throw new StoreUnusable(Code.STORE_UNREADABLE, directory + " cannot be written.", e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens the ledger of a directory for reading, beside the process that may be writing it. */
  public static SqliteLedgerStore openForReading(Path directory) {
    var file = fileIn(directory);
    var readers = new Readers(file, READERS);
    readers.query(Connection::isReadOnly);
    return new SqliteLedgerStore(readers, null);
  }

  /** The ledger's file in a directory. */
  public static SqliteFile fileIn(Path directory) {
    return new SqliteFile(directory, "ledger.sqlite", "ledger", APPLICATION_ID, List.of(SCHEMA));
  }

  @Override
  public List<Outcome> append(List<Commit> group) {
    if (writer == null) throw new IllegalStateException("opened for reading");
    return writer.append(group);
  }

  @Override
  public Head head() {
    return readers.query(
        connection -> {
          try (var statement = connection.prepareStatement(HEAD)) {
            return head(statement);
          }
        });
  }

  static Head head(PreparedStatement head) throws SQLException {
    try (var row = head.executeQuery()) {
      return row.next() ? new Head(row.getLong(1), Entry.instant(row.getString(2))) : Head.EMPTY;
    }
  }

  @Override
  public List<Commit> read(long from, int events) {
    // From the commit that holds the position on in the order of the table itself, not of an index.
    return few(
        COMMIT
            + "WHERE _id >= (SELECT _id FROM ledger WHERE last >= ? ORDER BY last LIMIT 1)"
            + " ORDER BY _id",
        events,
        statement -> statement.setLong(1, from));
  }

  @Override
  public List<Commit> readStream(String stream, long fromSeq, int events) {
    return few(
        COMMIT + "WHERE stream = ? AND seq + last - _id >= ? ORDER BY seq",
        events,
        statement -> {
          statement.setString(1, stream);
          statement.setLong(2, fromSeq);
        });
  }

  @Override
  public void readStreams(String prefix, long upTo, Consumer<Commit> reader) {
    // A page at a time: the reader may read on, and must not hold a connection meanwhile.
    var page = readStreams(prefix, -1, upTo);
    while (!page.isEmpty()) {
      page.forEach(reader);
      page = readStreams(prefix, page.getLast().position(), upTo);
    }
  }

  private List<Commit> readStreams(String prefix, long after, long upTo) {
    // The inner query reads only the index over streams; the rows come in order of position.
    return few(
        COMMIT
            + "WHERE _id IN (SELECT _id FROM ledger WHERE stream >= ? AND stream < ?"
            + " AND _id > ? AND _id <= ?) ORDER BY _id",
        PAGE,
        statement -> {
          statement.setString(1, prefix);
          statement.setString(2, prefix + Character.toString(Character.MAX_CODE_POINT));
          statement.setLong(3, after);
          statement.setLong(4, upTo);
        });
  }

  @Override
  public Optional<Commit> findCommand(String cid) {
    return readers.query(
        connection -> {
          try (var statement = connection.prepareStatement(BY_COMMAND)) {
            return findCommand(statement, cid);
          }
        });
  }

  static Optional<Commit> findCommand(PreparedStatement byCommand, String cid) throws SQLException {
    byCommand.setString(1, cid);
    try (var row = byCommand.executeQuery()) {
      return row.next() ? Optional.of(commit(row)) : Optional.empty();
    }
  }

  @Override
  public long positionAt(Instant instant) {
    return readers.query(
        connection -> {
          try (var statement =
              connection.prepareStatement(
                  "SELECT last FROM ledger WHERE at <= ? ORDER BY at DESC, _id DESC LIMIT 1")) {
            statement.setString(1, Entry.instant(instant));
            try (var row = statement.executeQuery()) {
              return row.next() ? row.getLong(1) : -1L;
            }
          }
        });
  }

  private List<Commit> few(String query, int events, Bind bind) {
    return readers.query(
        connection -> {
          try (var statement = connection.prepareStatement(query)) {
            bind.to(statement);
            try (var rows = statement.executeQuery()) {
              var commits = new ArrayList<Commit>();
              for (int count = 0; count < events && rows.next(); ) {
                var commit = commit(rows);
                commits.add(commit);
                count += commit.entries().size();
              }
              return commits;
            }
          }
        });
  }

  /** Sets a statement's parameters. */
  @FunctionalInterface
  private interface Bind {
    void to(PreparedStatement statement) throws SQLException;
  }

  private static Commit commit(ResultSet row) throws SQLException {
    return new Commit(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        Entry.instant(row.getString(5)),
        EntryFrames.split(row.getBytes(6)));
  }

  @Override
  public void close() {
    readers.close();
    if (writer != null) writer.close();
  }
}
