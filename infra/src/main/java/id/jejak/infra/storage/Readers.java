package id.jejak.infra.storage;

import id.jejak.infra.storage.StoreUnusable.Code;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;

/** A few read-only connections to one file, opened when first needed and used by one at a time. */
public final class Readers implements AutoCloseable {
  private final SqliteFile file;
  private final Semaphore free;
  private final LinkedBlockingDeque<Connection> idle = new LinkedBlockingDeque<>();

  public Readers(SqliteFile file, int most) {
    this.file = file;
    this.free = new Semaphore(most);
  }

  /** What a query makes of a connection. */
  @FunctionalInterface
  public interface Query<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Runs a query on a connection of its own. */
  public <T> T query(Query<T> query) {
    free.acquireUninterruptibly();
    try {
      Connection connection = idle.pollFirst();
      if (connection == null) connection = file.openForReading();
      try {
        return query.on(connection);
      } finally {
        idle.addFirst(connection);
      }
    } catch (SQLException e) {
      // Also when it is damaged: whoever starts is told to restore it, in one sentence.
      throw new StoreUnusable(
          Code.STORE_UNREADABLE, file.path() + " cannot be read: " + e.getMessage() + ".", e);
    } finally {
      free.release();
    }
  }

  @Override
  public void close() {
    List<Connection> open = new ArrayList<>();
    idle.drainTo(open);
    for (Connection connection : open) {
      try {
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(file.path() + " cannot be closed", e);
      }
    }
  }
}
