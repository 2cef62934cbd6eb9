package id.jejak.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was made last, so many of it; what was not asked for longest goes first. */
public final class Latest<K, V> {
  private final Map<K, V> made;

  public Latest(int most) {
    made =
        new LinkedHashMap<>(most, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  public synchronized Optional<V> get(K key) {
    return Optional.ofNullable(made.get(key));
  }

  public synchronized void put(K key, V value) {
    made.put(key, value);
  }
}
