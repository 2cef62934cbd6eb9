package id.jejak.infra.storage;

import id.jejak.infra.storage.StoreUnusable.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * An SQLite file of a kind of ours: recognised by its application id, versioned by its user
 * version, written through a log that is synced before a commit returns.
 *
 * @param name the file's name in its directory
 * @param kind what the file is, for the sentence when it is not
 * @param applicationId the four bytes that mark the kind
 * @param layouts the statements that lead from each layout to the next, the first from an empty
 *     file; their number is the newest layout this release knows
 */
public record SqliteFile(
    Path directory, String name, String kind, int applicationId, List<String> layouts) {
  /**
   * How long the log grows before its pages are copied into the file: 64 MB. A page that many
   * commits change, as those of an index do, is then copied once for all of them.
   */
  private static final int PAGES_BETWEEN_CHECKPOINTS = 16_000;

  public SqliteFile {
    layouts = List.copyOf(layouts);
  }

  /** Where the file lies. */
  public Path path() {
    return directory.resolve(name);
  }

  /** Opens the file for writing, made first if there is none. */
  public Connection openForWriting() {
    try {
      boolean made = !Files.exists(path());
      Connection connection = connect(false);
      try {
        // Looked at before anything is set: a file of another kind stays as it was.
        if (!isEmpty(connection)) check(connection);
        makeNewest(connection);
        execute(connection, "PRAGMA journal_mode = WAL");
        execute(connection, "PRAGMA synchronous = FULL");
        execute(connection, "PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_CHECKPOINTS);
        if (made) Durable.sync(directory);
        return connection;
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException | IOException e) {
      throw unusable(e);
    }
  }

  /** Opens the file beside its writer. */
  public Connection openForReading() {
    if (!Files.isReadable(path()))
      throw new StoreUnusable(Code.STORE_UNREADABLE, "There is no readable file " + path() + ".");
    try {
      Connection connection = connect(true);
      try {
        check(connection);
        return connection;
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw unusable(e);
    }
  }

  /** Copies it, as it is at one moment, to a folder that has none; its writer goes on meanwhile. */
  public void copyTo(Path folder) {
    Path copy = folder.resolve(name);
    try (Connection connection = openForReading();
        var statement = connection.prepareStatement("VACUUM INTO ?")) {
      // An empty file is filled, and keeps its rights.
      Durable.createOwnerOnly(copy);
      statement.setString(1, copy.toString());
      statement.execute();
      Durable.sync(copy);
    } catch (SQLException | IOException e) {
      throw unusable(e);
    }
  }

  private Connection connect(boolean readOnly) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(5_000);
    // Else every insert is followed by a query for a key that nobody asks for.
    config.setGetGeneratedKeys(false);
    return DriverManager.getConnection("jdbc:sqlite:" + path(), config.toProperties());
  }

  private static boolean isEmpty(Connection connection) throws SQLException {
    return number(connection, "PRAGMA application_id") == 0
        && number(connection, "SELECT count(*) FROM sqlite_master") == 0;
  }

  private void makeNewest(Connection connection) throws SQLException {
    int found = (int) number(connection, "PRAGMA user_version");
    if (found == layouts.size()) return;
    connection.setAutoCommit(false);
    for (String layout : layouts.subList(found, layouts.size())) {
      for (String part : layout.split(";\\s*")) if (!part.isBlank()) execute(connection, part);
    }
    execute(connection, "PRAGMA application_id = " + applicationId);
    execute(connection, "PRAGMA user_version = " + layouts.size());
    connection.commit();
    connection.setAutoCommit(true);
  }

  private void check(Connection connection) throws SQLException {
    if (number(connection, "PRAGMA application_id") != applicationId) throw notOurs(null);
    long found = number(connection, "PRAGMA user_version");
    if (found > layouts.size())
      throw new StoreUnusable(
          Code.STORE_NEWER,
          "%s is a %s of layout %d; this release knows up to %d. Use a newer release."
              .formatted(path(), kind, found, layouts.size()));
  }

  private StoreUnusable unusable(Exception e) {
    if (e instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB) return notOurs(e);
    return new StoreUnusable(
        Code.STORE_UNREADABLE, path() + " cannot be used: " + e.getMessage() + ".", e);
  }

  private StoreUnusable notOurs(@Nullable Exception cause) {
    String sentence = path() + " is not a " + kind + ".";
    return cause == null
        ? new StoreUnusable(Code.STORE_NOT_OURS, sentence)
        : new StoreUnusable(Code.STORE_NOT_OURS, sentence, cause);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
