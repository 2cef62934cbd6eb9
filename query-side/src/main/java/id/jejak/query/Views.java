package id.jejak.query;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The views as they are kept: one document per view, found by its id alone, which a view store of
 * any size does well.
 */
public final class Views {
  private static final int AT_ONCE = 100;
  private static final int DUPLICATE_KEY = 11_000;
  private static final String SEEN = "seen";

  private final MongoDatabase database;
  private final Documents documents = new Documents();

  public Views(MongoDatabase database) {
    this.database = database;
  }

  /** A view and the position of the last event that changed it. */
  record Stored<V extends Record>(V view, long position) {}

  /** The view of an id, if anything happened to it. */
  public <V extends Record> Optional<V> get(Projection<V> projection, String id) {
    return get(projection, List.of(id)).stream().findFirst();
  }

  /** The views of some ids, in their order; those without any are left out. */
  public <V extends Record> List<V> get(Projection<V> projection, Collection<String> ids) {
    Map<String, Stored<V>> found = load(projection, live(projection), ids);
    return ids.stream().map(found::get).filter(view -> view != null).map(Stored::view).toList();
  }

  /** All views of a projection, by id. */
  public <V extends Record> List<V> all(Projection<V> projection) {
    var views = new ArrayList<V>();
    for (Document document : documents(live(projection)).find().sort(new Document("_id", 1)))
      views.add(documents.view(document, projection.type()));
    return views;
  }

  /** The last position that the views of all projections have seen; -1 before the first. */
  public long seen() {
    var seen = new HashMap<String, Long>();
    for (Document each : documents(SEEN).find())
      seen.put(each.getString("_id"), each.getLong("position"));
    return Projections.ALL.stream()
        .mapToLong(projection -> seen.getOrDefault(projection.name(), -1L))
        .min()
        .orElse(-1);
  }

  long seen(Projection<?> projection) {
    Document seen = pointer(projection);
    return seen == null ? -1 : seen.getLong("position");
  }

  long generation(Projection<?> projection) {
    Document seen = pointer(projection);
    return seen == null ? 0 : seen.getLong("generation");
  }

  /** Notes how far a projection has seen; a slow writer never takes that back. */
  void saw(Projection<?> projection, long generation, long position) {
    var older =
        Filters.or(
            Filters.lt("generation", generation),
            Filters.and(Filters.eq("generation", generation), Filters.lt("position", position)));
    try {
      documents(SEEN)
          .replaceOne(
              Filters.and(Filters.eq("_id", projection.name()), older),
              new Document("_id", projection.name())
                  .append("generation", generation)
                  .append("position", position),
              new ReplaceOptions().upsert(true));
    } catch (MongoWriteException e) {
      if (e.getError().getCode() != DUPLICATE_KEY) throw e;
    }
  }

  static String collection(Projection<?> projection, long generation) {
    return projection.name() + "-" + generation;
  }

  <V extends Record> Map<String, Stored<V>> load(
      Projection<V> projection, String collection, Collection<String> ids) {
    var found = new LinkedHashMap<String, Stored<V>>();
    if (ids.isEmpty()) return found;
    for (Document document : documents(collection).find(Filters.in("_id", ids)))
      found.put(
          document.getString("_id"),
          new Stored<>(documents.view(document, projection.type()), document.getLong("position")));
    return found;
  }

  /**
   * Writes views into documents of which there are none yet: nothing needs to be found, and some at
   * a time are enough to hold as texts.
   */
  <V extends Record> void fill(String collection, Map<String, Stored<V>> views) {
    var some = new ArrayList<Document>();
    views.forEach(
        (id, stored) -> {
          some.add(documents.document(id, stored));
          if (some.size() < AT_ONCE) return;
          documents(collection).insertMany(some);
          some.clear();
        });
    if (!some.isEmpty()) documents(collection).insertMany(some);
  }

  /** Writes each view, but only over an older position: a slow writer never undoes a newer one. */
  <V extends Record> void write(String collection, Map<String, Stored<V>> views) {
    if (views.isEmpty()) return;
    var writes = new ArrayList<ReplaceOneModel<Document>>();
    views.forEach(
        (id, stored) ->
            writes.add(
                new ReplaceOneModel<>(
                    Filters.and(Filters.eq("_id", id), Filters.lt("position", stored.position())),
                    documents.document(id, stored),
                    new ReplaceOptions().upsert(true))));
    try {
      documents(collection).bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) throw e;
    }
  }

  void clear(String collection) {
    for (String known : database.listCollectionNames())
      if (known.equals(collection)) documents(collection).drop();
  }

  private String live(Projection<?> projection) {
    return collection(projection, generation(projection));
  }

  private @Nullable Document pointer(Projection<?> projection) {
    return documents(SEEN).find(Filters.eq("_id", projection.name())).first();
  }

  private MongoCollection<Document> documents(String collection) {
    return database.getCollection(collection);
  }
}
