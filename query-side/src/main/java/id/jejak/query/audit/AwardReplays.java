package id.jejak.query.audit;

import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Latest;
import id.jejak.query.Moment;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Replays awards for pages and programs. A nomination of a national category rests on thousands of
 * reports: what was replayed a while ago, and has no event since, is told again. The command line
 * always replays anew.
 */
@Component
class AwardReplays {
  private static final int MOST = 16;
  private static final long WHILE = Duration.ofMinutes(15).toNanos();

  private final Ledger ledger;
  private final Latest<Asked, Made> made = new Latest<>(MOST);

  AwardReplays(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Asked(AwardId id, long last) {}

  private record Made(Replay replay, long at) {}

  Replay of(AwardId id, Moment moment) {
    long upTo = moment.position() == null ? ledger.head() : moment.position();
    var events = AwardReplay.events(ledger, id, upTo);
    if (events.isEmpty()) return AwardReplay.of(ledger, id, upTo, events);
    var asked = new Asked(id, events.getLast().position());
    return made.get(asked)
        .filter(known -> System.nanoTime() - known.at < WHILE)
        .map(known -> known.replay.upTo(upTo))
        .orElseGet(
            () -> {
              Replay replay = AwardReplay.of(ledger, id, upTo, events);
              made.put(asked, new Made(replay, System.nanoTime()));
              return replay;
            });
  }
}
