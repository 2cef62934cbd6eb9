package id.jejak.query.audit;

import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Costly;
import id.jejak.query.Moment;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Replays awards for pages and programs. A nomination of a national category rests on thousands of
 * reports: what was replayed a moment ago, and has no event since, is told again, with when that
 * was. Whoever wants to know of now asks for one that is newer. The command line always replays
 * anew.
 */
@Component
class AwardReplays {
  private static final int MOST = 16;

  /** As long as somebody turns the pages of a history; what was altered since shows after it. */
  static final Duration WHILE = Duration.ofMinutes(5);

  private final Ledger ledger;
  private final Clock clock;
  // Many who ask for the same at once wait for one replay; no two of them fill the memory.
  private final Costly<Asked, Made> made = new Costly<>(MOST, 1, 7);

  AwardReplays(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  private record Asked(AwardId id, long last) {}

  /** A replay and when it was made; its position is the last that was read for it. */
  record Made(Replay replay, Instant at) {
    /** The same for who asks about an earlier position, since when nothing of it was recorded. */
    Made atMost(long position) {
      return new Made(replay.upTo(Math.min(position, replay.position())), at);
    }
  }

  /**
   * A category's replay.
   *
   * @param newerThan made later than this; absent where one made a while ago will do
   */
  Made of(AwardId id, Moment moment, @Nullable Instant newerThan) {
    long upTo = moment.upTo(ledger);
    var events = AwardReplay.events(ledger, id, upTo);
    if (events.isEmpty())
      return new Made(AwardReplay.of(ledger, id, upTo, events), clock.instant());
    var asked = new Asked(id, events.getLast().position());
    Instant oldest = clock.instant().minus(WHILE);
    return made.get(
            asked,
            known -> known.at.isAfter(oldest) && (newerThan == null || known.at.isAfter(newerThan)),
            old -> new Made(AwardReplay.of(ledger, id, upTo, events), clock.instant()))
        .atMost(upTo);
  }
}
