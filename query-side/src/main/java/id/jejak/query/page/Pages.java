package id.jejak.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;

/**
 * Where in a long list its reader is.
 *
 * @param first number of the first line shown, from 1; 0 in an empty list
 * @param previous link to the lines before, if there are any
 * @param next link to the lines after, if there are any
 */
public record Pages(
    long first, long last, long total, @Nullable String previous, @Nullable String next) {
  private static final int SIZE = 50;

  /**
   * A part of a list with its place in it.
   *
   * @param page number from 1; one that is out of range shows the nearest
   */
  public static <T> Part<T> part(List<T> all, int page, WebRequest request) {
    int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int number = Math.clamp(page, 1, last);
    int from = (number - 1) * SIZE;
    int to = Math.min(from + SIZE, all.size());
    var here = Here.of(request);
    var pages =
        new Pages(
            all.isEmpty() ? 0 : from + 1,
            to,
            all.size(),
            number == 1 ? null : here.with("page", number - 1),
            number == last ? null : here.with("page", number + 1));
    return new Part<>(List.copyOf(all.subList(from, to)), pages);
  }

  /** Some lines of a list, and which. */
  public record Part<T>(List<T> lines, Pages pages) {}
}
