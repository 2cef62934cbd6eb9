package id.jejak.infra.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.Head;
import id.jejak.infra.ledger.LedgerStore.HeadMoved;
import id.jejak.infra.ledger.LedgerStore.Outcome;
import id.jejak.infra.ledger.LedgerStore.SameCommand;
import id.jejak.infra.ledger.LedgerStore.SequenceTaken;
import id.jejak.infra.ledger.LedgerStore.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes a group as one ordered insert. Several processes may write: what decides is the unique
 * indexes, and what a duplicate key means is found out by looking.
 */
final class MongoAppender {
  private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);

  private final MongoLedgerStore store;
  private final MongoCollection<Document> ledger;
  private final StreamEnds ends;

  /** A position where a commit is known to end: its successor may be written. */
  private volatile long known = Head.EMPTY.last();

  MongoAppender(MongoLedgerStore store, MongoCollection<Document> ledger, StreamEnds ends) {
    this.store = store;
    this.ledger = ledger;
    this.ends = ends;
  }

  List<Outcome> append(List<Commit> group) {
    List<Commit> fitting = fitting(group);
    int written = fitting.isEmpty() ? 0 : insert(fitting);
    var outcomes = new ArrayList<Outcome>(Collections.nCopies(written, new Written()));
    if (written > 0) known = group.get(written - 1).last();
    group.subList(0, written).forEach(ends::saw);
    if (written < group.size()) outcomes.addAll(look(group.subList(written, group.size())));
    return outcomes;
  }

  /** The beginning of a group that goes on where the ledger and its streams end. */
  private List<Commit> fitting(List<Commit> group) {
    if (!endsAt(group.getFirst().position() - 1)) return List.of();
    long next = group.getFirst().position();
    Map<String, Long> grown = new HashMap<>();
    int count = 0;
    for (Commit commit : group) {
      if (commit.position() != next || !continues(commit, grown.get(commit.stream()))) break;
      grown.put(commit.stream(), commit.lastSeq() + 1);
      next = commit.last() + 1;
      count++;
    }
    return group.subList(0, count);
  }

  private boolean endsAt(long position) {
    return position == known
        || position == Head.EMPTY.last()
        || ledger.find(Filters.eq("last", position)).first() != null;
  }

  private boolean continues(Commit commit, @Nullable Long grown) {
    if (grown != null) return commit.seq() == grown;
    // The index knows whether a stream that is begun is there already.
    if (commit.seq() == 0) return true;
    Long next = ends.next(commit.stream());
    if (next == null || next < commit.seq()) next = store.nextSeq(commit.stream());
    return commit.seq() == next;
  }

  /** How many were written. */
  private int insert(List<Commit> commits) {
    try {
      ledger.insertMany(commits.stream().map(CommitDocuments::document).toList(), IN_ORDER);
      return commits.size();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() != null || e.getWriteErrors().isEmpty()) throw e;
      var error = e.getWriteErrors().getFirst();
      if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
      return error.getIndex();
    }
  }

  /**
   * What became of commits that were not written now. After an answer that was lost all of a group
   * may be there: they are looked for at once, not one at a time.
   */
  private List<Outcome> look(List<Commit> commits) {
    var stored = store.findCommands(commits.stream().map(Commit::cid).toList());
    var outcomes = new ArrayList<Outcome>(commits.size());
    boolean passed = true;
    for (Commit commit : commits) {
      var same = stored.get(commit.cid());
      outcomes.add(same != null ? new SameCommand(same) : passed ? why(commit) : new HeadMoved());
      // What stands behind one that was not written was placed and stamped after a wrong head.
      passed &= same != null;
    }
    return outcomes;
  }

  private Outcome why(Commit commit) {
    return store.nextSeq(commit.stream()) == commit.seq() ? new HeadMoved() : new SequenceTaken();
  }
}
