package id.jejak.query;

import id.jejak.kernel.ledger.Ledger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment a question is about, a controller's argument: now, or {@code ?asOf=} a position or an
 * instant, which only those who are signed in may ask.
 *
 * @param position the end of the commit asked about, -1 before the first; absent for now
 */
public record Moment(@Nullable Long position) {
  public static final Moment NOW = new Moment(null);

  public boolean isNow() {
    return position == null;
  }

  /** Whether what lies at a position had been recorded by then. */
  public boolean knows(long recordedAt) {
    return position == null || recordedAt <= position;
  }

  /** The last position that had been recorded by then. */
  public long upTo(Ledger ledger) {
    return position == null ? ledger.head() : position;
  }

  /** The view as it stood at the moment. */
  public <V extends Record> Optional<V> view(
      Projection<V> projection, String id, Views views, Ledger ledger) {
    return position == null
        ? views.get(projection, id)
        : AsOf.view(projection, id, ledger, position);
  }
}
