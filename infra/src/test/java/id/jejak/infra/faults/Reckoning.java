package id.jejak.infra.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.jejak.infra.faults.Tally.Receipt;
import id.jejak.infra.ledger.Books;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.StoreLedger;
import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.views.EmbeddedViewStore;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projection;
import id.jejak.query.Projections;
import id.jejak.query.Projector;
import id.jejak.query.Views;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** Compares what is kept with what was acknowledged, and views with their folds. */
record Reckoning(int events, int views) {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static Reckoning of(String uri, Map<String, Receipt> acknowledged) throws InterruptedException {
    try (var access = MongoAccess.to(uri);
        var store = MongoLedgerStore.openForReading(access).orElseThrow()) {
      Books.check(store);
      checkOnce(Books.all(store), acknowledged);
      var ledger = StoreLedger.over(store);
      var recorded = new ArrayList<Recorded<DomainEvent>>();
      ledger.read(0, ledger.head(), recorded::add);
      return new Reckoning(recorded.size(), views(access.database("-views"), recorded));
    }
  }

  /** Every acknowledged command is there where it was said to be, and nothing nobody sent. */
  private static void checkOnce(List<Commit> commits, Map<String, Receipt> acknowledged) {
    var kept = new HashMap<String, Receipt>();
    for (Commit commit : commits) {
      String key = commit.cid().substring(commit.cid().indexOf(':') + 1);
      if (!key.contains(".")) continue;
      var receipt = new Receipt(commit.last(), commit.lastSeq());
      assertThat(kept.put(key, receipt)).as("twice: " + key).isNull();
    }
    assertThat(kept).isEqualTo(acknowledged);
  }

  /** How many views there are; each is what its fold over the ledger is. */
  private static int views(MongoDatabase stored, List<Recorded<DomainEvent>> recorded)
      throws InterruptedException {
    int count = 0;
    try (var fresh = new EmbeddedViewStore()) {
      for (Projection<?> projection : Projections.ALL) {
        long generation = awaitSeen(stored, projection, recorded.getLast().position());
        fold(projection, Views.own(fresh.database()), recorded);
        var expected = documents(fresh.database(), projection.name() + "-0");
        assertThat(documents(stored, projection.name() + "-" + generation))
            .as(projection.name())
            .isEqualTo(expected);
        count += expected.size();
      }
    }
    return count;
  }

  private static <V extends Record> void fold(
      Projection<V> projection, Views views, List<Recorded<DomainEvent>> recorded) {
    new Projector<>(projection, views).fold(recorded);
  }

  /** Waits until a projection has seen all; answers which of its generations is live. */
  private static long awaitSeen(MongoDatabase stored, Projection<?> projection, long head)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var seen = stored.getCollection("seen").find(new Document("_id", projection.name())).first();
      if (seen != null && seen.getLong("position") == head) return seen.getLong("generation");
      if (System.nanoTime() > deadline)
        throw new AssertionError(projection.name() + " stays at " + seen + ", head is " + head);
      Thread.sleep(100);
    }
  }

  private static Map<String, Document> documents(MongoDatabase database, String collection) {
    var documents = new TreeMap<String, Document>();
    for (Document each : database.getCollection(collection).find())
      documents.put(each.getString("_id"), each);
    return documents;
  }
}
