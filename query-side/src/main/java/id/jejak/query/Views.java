package id.jejak.query;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * The views as they are kept: one document per view, found by its id alone, which a view store of
 * any size does well.
 */
public final class Views {
  private static final int AT_ONCE = 100;

  private final MongoDatabase database;
  private final Pointers pointers;
  private final Documents documents = new Documents();
  private final Map<String, Recollection<?>> recollections = new ConcurrentHashMap<>();

  private Views(MongoDatabase database, Pointers pointers) {
    this.database = database;
    this.pointers = pointers;
  }

  /** Views that any process may write: one that was held up must not undo what others did. */
  public static Views shared(MongoDatabase database) {
    return new Views(database, new Pointers.Shared(database.getCollection("seen")));
  }

  /**
   * Views of this process alone, whose projectors know what they wrote: nobody can be slower, and a
   * view store in memory finds by the id alone without looking through all.
   */
  public static Views own(MongoDatabase database) {
    return new Views(database, new Pointers.Own());
  }

  /** A view and the position of the last event that changed it. */
  record Stored<V extends Record>(V view, long position) {}

  /**
   * How far a projection has seen.
   *
   * @param generation which of the collections is the live one; a rebuilding makes the next
   * @param position the last position seen; -1 before the first
   */
  record Pointer(long generation, long position) {
    static final Pointer NONE = new Pointer(0, -1);

    boolean isBefore(Pointer other) {
      return generation < other.generation
          || (generation == other.generation && position < other.position);
    }
  }

  /** The view of an id, if anything happened to it. */
  public <V extends Record> Optional<V> get(Projection<V> projection, String id) {
    return get(projection, List.of(id)).stream().findFirst();
  }

  /** The views of some ids, in their order; those without any are left out. */
  public <V extends Record> List<V> get(Projection<V> projection, Collection<String> ids) {
    if (projection.isKept()) return recollection(projection).get(ids);
    Map<String, Stored<V>> found =
        load(projection, collection(projection, generation(projection)), ids);
    return ids.stream().map(found::get).filter(view -> view != null).map(Stored::view).toList();
  }

  /** All views of a projection, by id. */
  public <V extends Record> List<V> all(Projection<V> projection) {
    return projection.isKept()
        ? recollection(projection).all()
        : get(projection, positions(collection(projection, generation(projection))).keySet());
  }

  @SuppressWarnings("unchecked") // what is kept under a projection's name was read for it
  private <V extends Record> Recollection<V> recollection(Projection<V> projection) {
    return (Recollection<V>)
        recollections.computeIfAbsent(
            projection.name(), name -> new Recollection<>(this, projection));
  }

  /** The last position that the views of all projections have seen; -1 before the first. */
  public long seen() {
    Map<String, Pointer> seen = pointers.all();
    return Projections.ALL.stream()
        .mapToLong(projection -> seen.getOrDefault(projection.name(), Pointer.NONE).position())
        .min()
        .orElse(-1);
  }

  long seen(Projection<?> projection) {
    return pointer(projection).position();
  }

  long generation(Projection<?> projection) {
    return pointer(projection).generation();
  }

  Pointer pointer(Projection<?> projection) {
    return pointers.of(projection);
  }

  /** Notes how far a projection has seen; a slow writer never takes that back. */
  void saw(Projection<?> projection, long generation, long position) {
    pointers.saw(projection, new Pointer(generation, position));
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

  /** The positions of the last events that changed some views. */
  Map<String, Long> positions(String collection, Collection<String> ids) {
    return ids.isEmpty() ? Map.of() : positions(documents(collection).find(Filters.in("_id", ids)));
  }

  /** The positions of the last events that changed each view, by id. */
  Map<String, Long> positions(String collection) {
    return positions(documents(collection).find().sort(new Document("_id", 1)));
  }

  private static Map<String, Long> positions(FindIterable<Document> found) {
    var positions = new LinkedHashMap<String, Long>();
    for (Document document : found.projection(new Document("position", 1)))
      positions.put(document.getString("_id"), document.getLong("position"));
    return positions;
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

  /**
   * Writes each view; where others may write too, only over an older position.
   *
   * @param found the ids of those that were there when they were looked up
   */
  <V extends Record> void write(
      String collection, Map<String, Stored<V>> views, Set<String> found) {
    if (views.isEmpty()) return;
    switch (pointers) {
      case Pointers.Own own -> writeOver(collection, views);
      case Pointers.Shared shared -> writeOverOlder(collection, views, found);
    }
  }

  private <V extends Record> void writeOver(String collection, Map<String, Stored<V>> views) {
    var writes = new ArrayList<ReplaceOneModel<Document>>();
    views.forEach(
        (id, stored) ->
            writes.add(
                new ReplaceOneModel<>(
                    Filters.eq("_id", id),
                    documents.document(id, stored),
                    new ReplaceOptions().upsert(true))));
    documents(collection).bulkWrite(writes, new BulkWriteOptions().ordered(false));
  }

  private <V extends Record> void writeOverOlder(
      String collection, Map<String, Stored<V>> views, Set<String> found) {
    var there = new ArrayList<SharedDocuments.Write>();
    var absent = new ArrayList<SharedDocuments.Write>();
    views.forEach(
        (id, stored) ->
            (found.contains(id) ? there : absent)
                .add(
                    new SharedDocuments.Write(
                        documents.document(id, stored),
                        Filters.lt("position", stored.position()))));
    var shared = new SharedDocuments(documents(collection));
    shared.write(there);
    shared.add(absent);
  }

  void clear(String collection) {
    for (String known : database.listCollectionNames())
      if (known.equals(collection)) documents(collection).drop();
  }

  private MongoCollection<Document> documents(String collection) {
    return database.getCollection(collection);
  }
}
