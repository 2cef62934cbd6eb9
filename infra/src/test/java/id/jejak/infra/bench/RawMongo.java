package id.jejak.infra.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import id.jejak.infra.ledger.mongo.MongoLedgerStore;
import id.jejak.infra.storage.MongoAccess;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;

/** The server by itself: ordered inserts of the same documents into the ledger's own collection. */
final class RawMongo implements EngineUnderTest {
  private static final int BATCH = 500;
  private final MongoAccess access;
  private final MongoCollection<Document> ledger;
  private long next;

  private RawMongo(MongoAccess access) {
    this.access = access;
    this.ledger = access.database().getCollection("ledger");
  }

  static Contender on(DocumentServer server) {
    return new Contender(
        server.name() + ", the ledger's collection",
        (directory, events) -> {
          var access = MongoAccess.to(server.database("raw", events));
          MongoLedgerStore.open(access, InstantSource.system(), Optional.empty());
          return new RawMongo(access);
        });
  }

  @Override
  public void append(int senders, Budget budget) {
    var each = Stream.generate(Streams::new).limit(senders).toList();
    budget.begin();
    for (int group = budget.take(senders); group > 0; group = budget.take(senders)) {
      var documents = new ArrayList<Document>(group);
      for (int i = 0; i < group; i++) documents.add(document(next++, each.get(i).next()));
      ledger.insertMany(documents, new InsertManyOptions().ordered(true));
    }
    budget.end();
  }

  private static Document document(long position, Streams.Place place) {
    return new Document("_id", position)
        .append("last", position)
        .append("stream", place.stream())
        .append("seq", place.seq())
        .append("cid", Sample.newCommand())
        .append("at", new Date())
        .append("entries", List.of(new Binary(Sample.ENTRY)));
  }

  @Override
  public void replay(Budget budget) {
    budget.begin();
    try (var cursor = ledger.find().sort(Sorts.ascending("_id")).batchSize(BATCH).cursor()) {
      while (budget.take() && cursor.hasNext()) {
        byte[] entry = cursor.next().getList("entries", Binary.class).getFirst().getData();
        Sample.parsed(entry, 0, entry.length);
      }
    }
    budget.end();
  }

  @Override
  public void close() {
    access.close();
  }
}
