package id.jejak.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much of a list is asked for, a controller's argument: {@code ?limit=} and {@code cursor}. */
public record Slice(int offset, int limit) {
  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 1000;

  /** The slice that a cursor points at; the first without one. */
  public static Slice at(String cursor, int limit) {
    String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    int offset = Integer.parseInt(text);
    if (offset < 0) throw new IllegalArgumentException("not a cursor");
    return new Slice(offset, limit);
  }

  /** The part of a list that was asked for, and where the next begins. */
  public <T> Page<T> of(List<T> all) {
    int from = Math.min(offset, all.size());
    int to = Math.min(from + limit, all.size());
    return new Page<>(all.subList(from, to), all.size(), next(all.size()));
  }

  /** The cursor of the part after this one of so many; absent on the last. */
  public @Nullable String next(int total) {
    if (offset + limit >= total) return null;
    byte[] bytes = Integer.toString(offset + limit).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
