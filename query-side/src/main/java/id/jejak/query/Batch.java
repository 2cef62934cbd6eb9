package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Views.Stored;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds events in memory, so that each touched document is read once and written once. */
final class Batch<V extends Record> {
  private final Projection<V> projection;
  private final Views views;
  private final String collection;
  private final boolean blank;
  private final Map<String, Stored<V>> before = new LinkedHashMap<>();
  private final Map<String, Stored<V>> after = new LinkedHashMap<>();

  /**
   * @param blank whether the collection holds nothing yet, so that nothing needs to be looked up
   */
  Batch(Projection<V> projection, Views views, String collection, boolean blank) {
    this.projection = projection;
    this.views = views;
    this.collection = collection;
    this.blank = blank;
  }

  int size() {
    return after.size();
  }

  void add(Recorded<DomainEvent> recorded) {
    List<String> ids = projection.touched(recorded);
    load(ids);
    for (String id : ids) {
      Stored<V> view = before.get(id);
      if (after.containsKey(id)) view = after.get(id);
      if (view == null) view = new Stored<>(projection.blank(id), -1);
      // What is told twice changes nothing.
      if (recorded.position() <= view.position()) continue;
      after.put(id, new Stored<>(projection.on(view.view(), recorded), recorded.position()));
    }
  }

  void write() {
    if (blank) views.fill(collection, after);
    else views.write(collection, after, before.keySet());
  }

  private void load(List<String> ids) {
    if (blank) return;
    List<String> unknown =
        ids.stream().filter(id -> !before.containsKey(id) && !after.containsKey(id)).toList();
    if (!unknown.isEmpty()) before.putAll(views.load(projection, collection, unknown));
  }
}
