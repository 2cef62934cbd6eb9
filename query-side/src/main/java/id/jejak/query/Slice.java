package id.jejak.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

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
    String next =
        to == all.size()
            ? null
            : Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(to).getBytes(StandardCharsets.UTF_8));
    return new Page<>(all.subList(from, to), all.size(), next);
  }
}
