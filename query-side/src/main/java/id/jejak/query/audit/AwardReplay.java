package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projections;
import id.jejak.query.award.AwardBoard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Replays a category of an edition: what each event changed, and at the end nomination, ballots and
 * podium drawn again from the entries.
 */
public final class AwardReplay {
  private AwardReplay() {}

  /** The replay up to the commit that holds a position; without steps if unknown. */
  public static Replay of(Ledger ledger, AwardId id, long upTo) {
    return of(ledger, id, upTo, events(ledger, id, upTo));
  }

  /** All that was recorded of a category up to the commit that holds a position. */
  static List<Recorded<DomainEvent>> events(Ledger ledger, AwardId id, long upTo) {
    long end = upTo < 0 ? upTo : ledger.commitEnd(upTo);
    var events = new ArrayList<Recorded<DomainEvent>>();
    for (String stream : Projections.AWARDS.streams(id.toString()))
      ledger.stream(stream, end).stream()
          // The edition's opening is no part of a category that it did not open.
          .filter(recorded -> Projections.AWARDS.touched(recorded).contains(id.toString()))
          .forEach(events::add);
    events.sort(Comparator.comparingLong(Recorded::position));
    return events;
  }

  static Replay of(Ledger ledger, AwardId id, long upTo, List<Recorded<DomainEvent>> events) {
    var steps = new ArrayList<Replay.Step>();
    AwardBoard board = Projections.AWARDS.blank(id.toString());
    for (Recorded<DomainEvent> recorded : events) {
      AwardBoard after = Projections.AWARDS.on(board, recorded);
      steps.add(Told.step(recorded, board.state(), after.state(), List.of(), List.of()));
      board = after;
    }
    return Replay.of(id.stream(), upTo, steps, AwardChecks.of(ledger, id, events));
  }
}
