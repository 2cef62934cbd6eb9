package id.jejak.query.page;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment in the past a page shows, for its banner.
 *
 * @param at the instant of the last event that is in it; absent before the first
 */
public record Past(String asked, long position, @Nullable Instant at) {

  /** The past a moment is; nothing if it is now. */
  public static @Nullable Past of(Moment moment, @Nullable String asked, Ledger ledger) {
    Long position = moment.position();
    if (position == null) return null;
    var at = new Instant[1];
    if (position >= 0 && position <= ledger.head())
      ledger.read(position, position, recorded -> at[0] = recorded.at());
    return new Past(asked == null ? position.toString() : asked, position, at[0]);
  }
}
