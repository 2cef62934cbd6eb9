package id.jejak.query;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import id.jejak.query.Views.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** How far projections have seen, by their names; none of those that have seen nothing. */
sealed interface Pointers {
  Map<String, Pointer> all();

  default Pointer of(Projection<?> projection) {
    return all().getOrDefault(projection.name(), Pointer.NONE);
  }

  /** Notes how far a projection has seen; a slow writer never takes that back. */
  void saw(Projection<?> projection, Pointer pointer);

  /** In this process alone, as long as its views last. */
  record Own(Map<String, Pointer> all) implements Pointers {
    Own() {
      this(new ConcurrentHashMap<>());
    }

    @Override
    public void saw(Projection<?> projection, Pointer pointer) {
      all.merge(projection.name(), pointer, (one, other) -> one.isBefore(other) ? other : one);
    }
  }

  /** Beside views that other processes may write too. */
  record Shared(MongoCollection<Document> documents) implements Pointers {
    @Override
    public Map<String, Pointer> all() {
      var all = new HashMap<String, Pointer>();
      for (Document seen : documents.find()) all.put(seen.getString("_id"), pointer(seen));
      return all;
    }

    @Override
    public Pointer of(Projection<?> projection) {
      Document seen = documents.find(Filters.eq("_id", projection.name())).first();
      return seen == null ? Pointer.NONE : pointer(seen);
    }

    private static Pointer pointer(Document seen) {
      return new Pointer(seen.getLong("generation"), seen.getLong("position"));
    }

    @Override
    public void saw(Projection<?> projection, Pointer pointer) {
      long generation = pointer.generation();
      var older =
          Filters.or(
              Filters.lt("generation", generation),
              Filters.and(
                  Filters.eq("generation", generation),
                  Filters.lt("position", pointer.position())));
      var seen =
          new Document("_id", projection.name())
              .append("generation", generation)
              .append("position", pointer.position());
      new SharedDocuments(documents).write(List.of(new SharedDocuments.Write(seen, older)));
    }
  }
}
