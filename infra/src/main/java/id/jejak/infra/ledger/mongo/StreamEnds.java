package id.jejak.infra.ledger.mongo;

import id.jejak.infra.ledger.Commit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far streams are known to reach. Whoever appends to a stream has just read it, so that looking
 * again would be a second round trip for nothing. A stream may have grown since: the unique indexes
 * decide, not this.
 */
final class StreamEnds {
  private static final int MOST = 20_000;

  private final Map<String, Long> next =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > MOST;
        }
      };

  /** The sequence number a stream goes on with as far as is known; null if nothing is. */
  synchronized @Nullable Long next(String stream) {
    return next.get(stream);
  }

  synchronized void saw(Commit commit) {
    next.merge(commit.stream(), commit.lastSeq() + 1, Math::max);
  }
}
