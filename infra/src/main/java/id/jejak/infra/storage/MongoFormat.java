package id.jejak.infra.storage;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.jejak.infra.storage.StoreUnusable.Code;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;

/**
 * What a database holds of ours, said in a document of its own before anything else is written, so
 * that collections without it are somebody else's.
 *
 * @param kind what it holds, and the name of the collection that shows it
 * @param layout the newest layout this release knows
 */
public record MongoFormat(MongoDatabase database, String kind, int layout, String place) {

  /** The document that says so, made first if there is nothing yet. */
  public Document prepared(Document more) {
    return existing().orElseGet(() -> made(more));
  }

  /** The document that says so, if there is one. */
  public Optional<Document> existing() {
    return Optional.ofNullable(formats().find(Filters.eq("_id", kind)).first()).map(this::checked);
  }

  private Document made(Document more) {
    if (database.getCollection(kind).find().first() != null) throw notOurs();
    var format = new Document("_id", kind).append("layout", layout);
    format.putAll(more);
    try {
      formats().insertOne(format);
    } catch (MongoWriteException e) {
      // Another process was first.
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
    }
    return checked(Objects.requireNonNull(formats().find(Filters.eq("_id", kind)).first()));
  }

  private MongoCollection<Document> formats() {
    return database.getCollection("format");
  }

  private Document checked(Document format) {
    if (!(format.get("layout") instanceof Integer found)) throw notOurs();
    if (found > layout)
      throw new StoreUnusable(
          Code.STORE_NEWER,
          "The %s in %s is of layout %d; this release knows up to %d. Use a newer release."
              .formatted(kind, place, found, layout));
    return format;
  }

  private StoreUnusable notOurs() {
    return new StoreUnusable(
        Code.STORE_NOT_OURS,
        "The collection %s in %s is not a %s of Jejak.".formatted(kind, place, kind));
  }
}
