package id.jejak.query;

import id.jejak.query.Views.Pointer;
import id.jejak.query.Views.Stored;
import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The views of a projection that were read last, for as long as there is memory to spare. One that
 * the store still has at the same position is neither fetched nor parsed again; while the
 * projection has seen nothing new, the store is not even asked.
 */
final class Recollection<V extends Record> {
  private final Views views;
  private final Projection<V> projection;
  private SoftReference<Known<V>> last = new SoftReference<>(null);

  Recollection(Views views, Projection<V> projection) {
    this.views = views;
    this.projection = projection;
  }

  /** What is known of the store since a projection has seen so much. */
  private static final class Known<V extends Record> {
    private final Pointer pointer;
    private final Map<String, Stored<V>> read;
    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
    private volatile @Nullable List<String> all;

    Known(Pointer pointer, Map<String, Stored<V>> read) {
      this.pointer = pointer;
      this.read = read;
    }

    /** What was read of the same collection may still be as it was. */
    static <V extends Record> Known<V> after(@Nullable Known<V> before, Pointer pointer) {
      return before != null && before.pointer.generation() == pointer.generation()
          ? new Known<>(pointer, before.read)
          : new Known<>(pointer, new ConcurrentHashMap<>());
    }

    List<V> views(Collection<String> ids) {
      return ids.stream().map(read::get).filter(Objects::nonNull).map(Stored::view).toList();
    }

    boolean isRead(String id, long position) {
      Stored<V> stored = read.get(id);
      return stored != null && stored.position() >= position;
    }

    void add(String id, Stored<V> stored) {
      read.merge(id, stored, (one, other) -> one.position() < other.position() ? other : one);
    }
  }

  /** The views of some ids, in their order; those without any are left out. */
  List<V> get(Collection<String> ids) {
    Known<V> known = known();
    List<String> open = ids.stream().filter(id -> !known.confirmed.contains(id)).toList();
    if (!open.isEmpty()) {
      // What was never read is fetched at once, what was is first asked for its position.
      List<String> unread = open.stream().filter(id -> !known.read.containsKey(id)).toList();
      fetch(known, unread);
      List<String> read = open.stream().filter(known.read::containsKey).toList();
      if (unread.size() < open.size()) confirm(known, views.positions(collection(known), read));
      // Not what is nowhere: anybody can ask for any number of names.
      open.stream().filter(known.read::containsKey).forEach(known.confirmed::add);
    }
    return known.views(ids);
  }

  /** All views, by id. */
  List<V> all() {
    Known<V> known = known();
    List<String> ids = known.all;
    if (ids == null) {
      Map<String, Long> positions = views.positions(collection(known));
      confirm(known, positions);
      ids = List.copyOf(positions.keySet());
      known.confirmed.addAll(ids);
      known.all = ids;
    }
    return known.views(ids);
  }

  private void confirm(Known<V> known, Map<String, Long> positions) {
    fetch(
        known,
        positions.entrySet().stream()
            .filter(found -> !known.isRead(found.getKey(), found.getValue()))
            .map(Map.Entry::getKey)
            .toList());
  }

  private void fetch(Known<V> known, Collection<String> ids) {
    views.load(projection, collection(known), ids).forEach(known::add);
  }

  private String collection(Known<V> known) {
    return Views.collection(projection, known.pointer.generation());
  }

  /** Never goes back: whoever asked for the pointer earlier is served with what is newer. */
  private Known<V> known() {
    Pointer pointer = views.pointer(projection);
    synchronized (this) {
      Known<V> known = last.get();
      if (known != null && !known.pointer.isBefore(pointer)) return known;
      var next = Known.after(known, pointer);
      last = new SoftReference<>(next);
      return next;
    }
  }
}
