package id.jejak.infra.ledger.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import id.jejak.infra.storage.StoreUnusable;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The collection {@code ledger} of a database, recognised by a document beside it that says which
 * layout it has; anything else under that name is left as it is.
 */
final class LedgerCollection {
  private static final int LAYOUT = 1;
  private static final String NAME = "ledger";
  private static final List<IndexModel> INDEXES =
      List.of(
          unique("cid"),
          unique("stream", "seq"),
          unique("last"),
          new IndexModel(Indexes.ascending("at", "_id")));

  private final MongoCollection<Document> ledger;
  private final MongoCollection<Document> formats;
  private final String place;

  LedgerCollection(MongoDatabase database, String place) {
    this.ledger = database.getCollection(NAME);
    this.formats = database.getCollection("format");
    this.place = place;
  }

  private static IndexModel unique(String... fields) {
    return new IndexModel(Indexes.ascending(fields), new IndexOptions().unique(true));
  }

  /** The collection, made first if there is none. */
  MongoCollection<Document> prepared() {
    Document format = format();
    if (format == null) format = made();
    check(format);
    // Changes nothing where they are there, and says at once if nothing may be written here.
    ledger.createIndexes(INDEXES);
    return ledger;
  }

  /** The collection, if there is one. */
  Optional<MongoCollection<Document>> existing() {
    Document format = format();
    if (format == null) return Optional.empty();
    check(format);
    return Optional.of(ledger);
  }

  private @Nullable Document format() {
    return formats.find(Filters.eq("_id", NAME)).first();
  }

  /** Said before the first commit, so that a ledger without it is somebody else's. */
  private Document made() {
    if (ledger.find().first() != null) throw notOurs();
    var format = new Document("_id", NAME).append("layout", LAYOUT);
    try {
      formats.insertOne(format);
    } catch (MongoWriteException e) {
      // Another process was first.
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
    }
    return format;
  }

  private void check(Document format) {
    if (!(format.get("layout") instanceof Integer found)) throw notOurs();
    if (found > LAYOUT)
      throw new StoreUnusable(
          Code.STORE_NEWER,
          "The ledger in %s is of layout %d; this release knows up to %d. Use a newer release."
              .formatted(place, found, LAYOUT));
  }

  private StoreUnusable notOurs() {
    return new StoreUnusable(
        Code.STORE_NOT_OURS, "The collection ledger in " + place + " is not a ledger of Jejak.");
  }
}
