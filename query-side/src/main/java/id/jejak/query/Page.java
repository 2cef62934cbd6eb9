package id.jejak.query;

import java.util.List;
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
}
