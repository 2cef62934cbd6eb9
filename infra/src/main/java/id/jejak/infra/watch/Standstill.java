package id.jejak.infra.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells from one look to the next which projections stand still: they have events before them and
 * have not moved for a while. It does not matter which process folds, nor what keeps it from it.
 */
final class Standstill {
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Where a projection was first found behind. */
  private record Behind(long seen, Instant since) {}

  private final Map<String, Behind> behind = new HashMap<>();

  synchronized boolean isOne(String projection, long seen, long lag, Instant now) {
    if (lag <= 0) {
      behind.remove(projection);
      return false;
    }
    var found =
        behind.merge(
            projection,
            new Behind(seen, now),
            (before, fresh) -> before.seen() == fresh.seen() ? before : fresh);
    return Duration.between(found.since(), now).compareTo(PATIENCE) > 0;
  }
}
