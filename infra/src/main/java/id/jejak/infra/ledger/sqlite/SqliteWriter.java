package id.jejak.infra.ledger.sqlite;

import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.LedgerStore.HeadMoved;
import id.jejak.infra.ledger.LedgerStore.Outcome;
import id.jejak.infra.ledger.LedgerStore.SameCommand;
import id.jejak.infra.ledger.LedgerStore.SequenceTaken;
import id.jejak.infra.ledger.LedgerStore.Written;
import id.jejak.infra.storage.ProcessLock;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import id.jejak.kernel.ledger.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The one writing connection: a transaction per group. A commit is one row, so an insert that fails
 * leaves nothing of it.
 */
final class SqliteWriter implements AutoCloseable {
  private static final long NOWHERE = -1;
  private static final String NEXT_SEQ =
      "SELECT seq + last - _id + 1 FROM ledger WHERE stream = ? ORDER BY seq DESC LIMIT 1";

  private final Connection connection;
  private final ProcessLock lock;
  private final PreparedStatement head;
  private final PreparedStatement byCommand;
  private final PreparedStatement nextSeq;
  private final PreparedStatement insert;

  private SqliteWriter(Connection connection, ProcessLock lock) throws SQLException {
    this.connection = connection;
    this.lock = lock;
    this.head = connection.prepareStatement(SqliteLedgerStore.HEAD);
    this.byCommand = connection.prepareStatement(SqliteLedgerStore.BY_COMMAND);
    this.nextSeq = connection.prepareStatement(NEXT_SEQ);
    this.insert =
        connection.prepareStatement(
            "INSERT INTO ledger (_id, last, stream, seq, cid, at, entries)"
                + " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE ?4 = coalesce((%s), 0)"
                    .formatted(NEXT_SEQ.replace("?", "?3"))
                + " ON CONFLICT DO NOTHING");
  }

  /** Writes through a connection while the lock is held. */
  static SqliteWriter over(Connection connection, ProcessLock lock) {
    try {
      return new SqliteWriter(connection, lock);
    } catch (SQLException e) {
      throw new StoreUnusable(Code.STORE_UNREADABLE, "The ledger cannot be written.", e);
    }
  }

  synchronized List<Outcome> append(List<Commit> group) {
    try {
      connection.setAutoCommit(false);
      try {
        var outcomes = write(group);
        connection.commit();
        return outcomes;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger cannot be written", e);
    }
  }

  private List<Outcome> write(List<Commit> group) throws SQLException {
    var outcomes = new ArrayList<Outcome>(group.size());
    long next = SqliteLedgerStore.head(head).last() + 1;
    for (Commit commit : group) {
      var outcome = write(commit, next);
      outcomes.add(outcome);
      // What stands behind one that was not written was placed and stamped after a wrong head, and
      // is not written even where its position happens to fit.
      next = outcome instanceof Written ? commit.last() + 1 : NOWHERE;
    }
    return outcomes;
  }

  private Outcome write(Commit commit, long next) throws SQLException {
    if (commit.position() == next && insert(commit)) return new Written();
    var stored = SqliteLedgerStore.findCommand(byCommand, commit.cid());
    if (stored.isPresent()) return new SameCommand(stored.get());
    return commit.seq() == nextSeq(commit.stream()) ? new HeadMoved() : new SequenceTaken();
  }

  private long nextSeq(String stream) throws SQLException {
    nextSeq.setString(1, stream);
    try (var row = nextSeq.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** Whether a commit goes on where its stream ends and its command is new: then it is written. */
  private boolean insert(Commit commit) throws SQLException {
    insert.setLong(1, commit.position());
    insert.setLong(2, commit.last());
    insert.setString(3, commit.stream());
    insert.setLong(4, commit.seq());
    insert.setString(5, commit.cid());
    insert.setString(6, Entry.instant(commit.at()));
    insert.setBytes(7, EntryFrames.join(commit.entries()));
    return insert.executeUpdate() == 1;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the ledger cannot be closed", e);
    } finally {
      lock.close();
    }
  }
}
