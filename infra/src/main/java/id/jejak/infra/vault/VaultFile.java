package id.jejak.infra.vault;

import id.jejak.infra.storage.Durable;
import id.jejak.infra.storage.Readers;
import id.jejak.infra.storage.SqliteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The vault's database: the owner's alone; what a call wrote is on disk when the call returns. */
public final class VaultFile implements AutoCloseable {
  private static final String SCHEMA =
      """
      CREATE TABLE account (
        account TEXT PRIMARY KEY,
        user_name TEXT NOT NULL UNIQUE,
        display_name TEXT NOT NULL,
        password_hash TEXT NOT NULL
      ) STRICT;
      CREATE TABLE sign_in_failure (
        who TEXT PRIMARY KEY,
        failures INTEGER NOT NULL,
        last_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE token (
        hash BLOB PRIMARY KEY,
        account TEXT NOT NULL,
        kind TEXT NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX token_account ON token (account);
      CREATE TABLE secret (
        name TEXT PRIMARY KEY,
        value BLOB NOT NULL
      ) STRICT;
      CREATE TABLE envelope (
        commitment TEXT PRIMARY KEY,
        nonce BLOB NOT NULL,
        sealed BLOB NOT NULL
      ) STRICT;
      CREATE TABLE document (
        sha256 TEXT NOT NULL,
        account TEXT NOT NULL,
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        kept_at INTEGER NOT NULL,
        named INTEGER NOT NULL,
        PRIMARY KEY (sha256, account)
      ) STRICT;
      CREATE INDEX document_account ON document (account);
      """;
  private static final String SESSIONS =
      """
      CREATE TABLE browser_session (
        hash TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        password_mark TEXT NOT NULL,
        csrf TEXT NOT NULL,
        begun_at INTEGER NOT NULL,
        seen_at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX browser_session_account ON browser_session (account);
      """;
  private static final List<String> LAYOUTS = List.of(SCHEMA, SESSIONS);
  private static final int APPLICATION_ID = 0x4A455655; // JEVU
  private static final int READERS = 4;

  private final Connection connection;
  private final Readers readers;

  private VaultFile(Connection connection, Readers readers) {
    this.connection = connection;
    this.readers = readers;
  }

  /** The vault's file in a directory. */
  public static SqliteFile fileIn(Path directory) {
    return new SqliteFile(directory, "vault.sqlite", "vault", APPLICATION_ID, LAYOUTS);
  }

  /** Opens the vault of a directory, made first if there is none. */
  public static VaultFile open(Path directory) throws IOException {
    var file = fileIn(directory);
    // SQLite gives its log the rights of the database, so these are set before there is one.
    Durable.createOwnerOnly(file.path());
    var vault = new VaultFile(file.openForWriting(), new Readers(file, READERS));
    // What is deleted is overwritten.
    vault.execute("PRAGMA secure_delete = ON");
    return vault;
  }

  /** Runs one statement as one synced transaction; answers how many rows it changed. */
  synchronized int write(String sql, Object... values) {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the vault cannot be written", e);
    }
  }

  /** Empties the log, which remembers what was deleted from the database. */
  void wipe() {
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  private synchronized void execute(String sql) {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the vault cannot be written", e);
    }
  }

  /** What a query makes of a row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> Optional<T> one(String sql, Row<T> row, Object... values) {
    return all(sql, row, values).stream().findFirst();
  }

  <T> List<T> all(String sql, Row<T> row, Object... values) {
    return readers.query(
        reader -> {
          try (var statement = reader.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
              var found = new ArrayList<T>();
              while (rows.next()) found.add(row.of(rows));
              return found;
            }
          }
        });
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
  }

  @Override
  public synchronized void close() {
    readers.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the vault cannot be closed", e);
    }
  }
}
