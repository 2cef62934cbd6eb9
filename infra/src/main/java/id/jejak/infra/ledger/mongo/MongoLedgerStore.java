package id.jejak.infra.ledger.mongo;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.Head;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.MongoTrouble;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The ledger in one collection: a document per commit. Any number of processes write. */
public final class MongoLedgerStore implements LedgerStore {
  private static final int PAGE = 500;
  private static final int BATCH = 100;

  private final MongoCollection<Document> ledger;
  private final StreamEnds ends = new StreamEnds();
  private final MongoAppender appender;
  private final ServerClock clock;
  private final String origin;

  private MongoLedgerStore(
      MongoCollection<Document> ledger, ServerClock clock, LedgerCollection collection) {
    this.ledger = ledger;
    this.clock = clock;
    this.origin = collection.origin();
    this.appender = new MongoAppender(this, ledger, ends);
  }

  /** Opens the ledger of a database, whoever's it is, made first if there is none. */
  public static MongoLedgerStore open(MongoAccess access, InstantSource wallTime) {
    return open(access, wallTime, Optional.empty());
  }

  /**
   * Opens the ledger of a database, made first if there is none.
   *
   * @param origin whose ledger it must be; absent, whoever's it is
   */
  public static MongoLedgerStore open(
      MongoAccess access, InstantSource wallTime, Optional<String> origin) {
    return MongoTrouble.translated(
        access.place(),
        () -> {
          var collection = new LedgerCollection(access);
          var clock = new ServerClock(access.database(), wallTime);
          return new MongoLedgerStore(collection.prepared(origin), clock, collection);
        });
  }

  /** Opens the ledger of a database beside those who write it; empty if there is none. */
  public static Optional<MongoLedgerStore> openForReading(MongoAccess access) {
    return MongoTrouble.translated(
        access.place(),
        () -> {
          var collection = new LedgerCollection(access);
          var clock = new ServerClock(access.database(), InstantSource.system());
          return collection
              .existing()
              .map(ledger -> new MongoLedgerStore(ledger, clock, collection));
        });
  }

  /** Whose ledger it is: fixed when it was made. */
  public String origin() {
    return origin;
  }

  @Override
  public List<Outcome> append(List<Commit> group) {
    clock.check();
    return appender.append(group);
  }

  @Override
  public Head head() {
    Document newest =
        ledger
            .find()
            .projection(Projections.include("last", "at"))
            .sort(Sorts.descending("_id"))
            .first();
    return newest == null
        ? Head.EMPTY
        : new Head(newest.getLong("last"), newest.getDate("at").toInstant());
  }

  @Override
  public List<Commit> read(long from, int events) {
    return few(ledger.find(Filters.gte("last", from)).sort(Sorts.ascending("last")), events);
  }

  @Override
  public List<Commit> readStream(String stream, long fromSeq, int events) {
    // The commit that holds a sequence number may begin before it.
    long first = fromSeq == 0 ? 0 : beginningBefore(stream, fromSeq);
    var found =
        ledger
            .find(Filters.and(Filters.eq("stream", stream), Filters.gte("seq", first)))
            .sort(Sorts.ascending("seq"));
    var commits = few(found, events, fromSeq);
    if (!commits.isEmpty()) ends.saw(commits.getLast());
    return commits;
  }

  private long beginningBefore(String stream, long seq) {
    return newest(Filters.and(Filters.eq("stream", stream), Filters.lte("seq", seq)))
        .map(commit -> commit.getLong("seq"))
        .orElse(0L);
  }

  /** The sequence number a stream goes on with. */
  long nextSeq(String stream) {
    return newest(Filters.eq("stream", stream))
        .map(it -> it.getLong("seq") + it.getLong("last") - it.getLong("_id") + 1)
        .orElse(0L);
  }

  private Optional<Document> newest(Bson ofStream) {
    return Optional.ofNullable(
        ledger
            .find(ofStream)
            .projection(Projections.include("seq", "last"))
            .sort(Sorts.descending("seq"))
            .first());
  }

  @Override
  public void readStreams(String prefix, long upTo, Consumer<Commit> reader) {
    for (var page = page(prefix, -1, upTo); !page.isEmpty(); ) {
      page.forEach(reader);
      page = page(prefix, page.getLast().position(), upTo);
    }
  }

  private List<Commit> page(String prefix, long after, long upTo) {
    return few(
        ledger
            .find(
                Filters.and(
                    Filters.gte("stream", prefix),
                    Filters.lt("stream", prefix + Character.toString(Character.MAX_CODE_POINT)),
                    Filters.gt("_id", after),
                    Filters.lte("_id", upTo)))
            .sort(Sorts.ascending("_id")),
        PAGE);
  }

  @Override
  public Optional<Commit> findCommand(String cid) {
    return Optional.ofNullable(ledger.find(Filters.eq("cid", cid)).first())
        .map(CommitDocuments::commit);
  }

  /** The commits of those commands that were written, by command. */
  Map<String, Commit> findCommands(List<String> cids) {
    var found = new HashMap<String, Commit>();
    for (Document each : ledger.find(Filters.in("cid", cids)))
      found.put(each.getString("cid"), CommitDocuments.commit(each));
    return found;
  }

  @Override
  public long positionAt(Instant instant) {
    Document last =
        ledger
            .find(Filters.lte("at", Date.from(instant)))
            .projection(Projections.include("last"))
            .sort(Sorts.descending("at", "_id"))
            .first();
    return last == null ? -1 : last.getLong("last");
  }

  private static List<Commit> few(FindIterable<Document> found, int events) {
    return few(found, events, 0);
  }

  private static List<Commit> few(FindIterable<Document> found, int events, long fromSeq) {
    var commits = new ArrayList<Commit>();
    try (var documents =
        found.batchSize(Math.min(events + 1, BATCH)).limit(events + 1).iterator()) {
      for (int count = 0; count < events && documents.hasNext(); ) {
        var commit = CommitDocuments.commit(documents.next());
        if (commit.lastSeq() < fromSeq) continue;
        commits.add(commit);
        count += commit.entries().size();
      }
    }
    return commits;
  }

  /** The connection is closed by whoever opened it. */
  @Override
  public void close() {}
}
