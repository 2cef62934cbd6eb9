package id.jejak.infra.ledger.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import id.jejak.infra.storage.MongoAccess;
import id.jejak.infra.storage.MongoFormat;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/** The collection {@code ledger} of a database, with the indexes that make it one. */
final class LedgerCollection {
  private static final int LAYOUT = 1;
  private static final String NAME = "ledger";
  private static final String ORIGIN = "origin";
  private static final List<IndexModel> INDEXES =
      List.of(
          unique("cid"),
          unique("stream", "seq"),
          unique("last"),
          new IndexModel(Indexes.ascending("at", "_id")));

  private final MongoCollection<Document> ledger;
  private final MongoFormat format;

  LedgerCollection(MongoAccess access) {
    var database = access.database();
    this.ledger = database.getCollection(NAME);
    this.format = new MongoFormat(database, NAME, LAYOUT, access.place());
  }

  private static IndexModel unique(String... fields) {
    return new IndexModel(Indexes.ascending(fields), new IndexOptions().unique(true));
  }

  /**
   * The collection, made first if there is none.
   *
   * @param origin whose ledger it must be; absent, whoever's it is
   */
  MongoCollection<Document> prepared(Optional<String> origin) {
    String mine = origin.orElseGet(() -> UUID.randomUUID().toString());
    String found = format.prepared(new Document(ORIGIN, mine)).getString(ORIGIN);
    if (origin.isPresent() && !mine.equals(found))
      throw new StoreUnusable(
          Code.STORE_OF_ANOTHER,
          "The ledger in %s is of the origin %s, not %s.".formatted(format.place(), found, mine));
    // Changes nothing where they are there, and says at once if nothing may be written here.
    // One by one: FerretDB breaks off where two of a request are there already.
    INDEXES.forEach(index -> ledger.createIndexes(List.of(index)));
    return ledger;
  }

  /** The collection, if there is one. */
  Optional<MongoCollection<Document>> existing() {
    return format.existing().map(found -> ledger);
  }

  /** Whose ledger it is. */
  String origin() {
    return format.existing().map(found -> found.getString(ORIGIN)).orElseThrow();
  }
}
