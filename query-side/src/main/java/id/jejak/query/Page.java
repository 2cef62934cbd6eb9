package id.jejak.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param total how many there are in all
 * @param next cursor of the next part; absent on the last
 */
public record Page<T>(List<T> items, int total, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /** The same part of the list, each of its items told as something else. */
  public <R> Page<R> map(Function<? super T, ? extends R> telling) {
    return new Page<>(items.stream().<R>map(telling).toList(), total, next);
  }
}
