package id.jejak.query.report;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.AsOf;
import id.jejak.query.Costly;
import id.jejak.query.Projections;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The lines of a period as they stood at a position, folded from the ledger. A national period has
 * thousands of events, but between two of them nothing of it changes: what was folded at one serves
 * every moment up to the next.
 */
final class PastLines {
  /** The quarters of sixteen years: a region's trend asks for every period there is. */
  private static final int MOST = 64;

  private final Ledger ledger;
  private final Costly<String, Trail> trails = new Costly<>(MOST, 1, 3);
  // Anybody with an account may ask for any number of moments.
  private final Costly<Asked, Map<String, ReportLine>> made = new Costly<>(MOST, 2, 6);

  PastLines(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Asked(String period, long last) {}

  /** Where the events of a period lie, in order, as far as was read. */
  private record Trail(List<Long> positions, long upTo) {
    /** The last one up to a position; -1 if there is none. */
    long last(long position) {
      int found = Collections.binarySearch(positions, position);
      int index = found >= 0 ? found : -found - 2;
      return index < 0 ? -1 : positions.get(index);
    }
  }

  /** The lines of the reports that anything had happened to, by {@code period/region}. */
  Map<String, ReportLine> of(String period, long position) {
    if (position < 0) return Map.of();
    long end = ledger.commitEnd(position);
    Trail trail = trails.get(period, read -> read.upTo >= end, read -> trail(period, read));
    long last = trail.last(end);
    if (last < 0) return Map.of();
    return made.get(new Asked(period, last), lines -> true, none -> fold(period, last));
  }

  private Trail trail(String period, Optional<Trail> read) {
    long head = ledger.head();
    List<String> published = published(period);
    var positions = new ArrayList<Long>();
    Consumer<Recorded<DomainEvent>> note = recorded -> positions.add(recorded.position());
    // What came since is read on, unless the period itself is shorter.
    var known = read.filter(trail -> head - trail.upTo <= trail.positions.size());
    if (known.isPresent()) {
      positions.addAll(known.get().positions);
      ledger.read(
          known.get().upTo + 1,
          head,
          recorded -> {
            String stream = recorded.stream();
            if (stream.startsWith(reports(period)) || published.contains(stream))
              note.accept(recorded);
          });
    } else {
      ledger.readStreams(reports(period), head, note);
      published.forEach(stream -> ledger.stream(stream, head).forEach(note));
      Collections.sort(positions);
    }
    return new Trail(List.copyOf(positions), head);
  }

  private Map<String, ReportLine> fold(String period, long position) {
    return Map.copyOf(
        AsOf.views(Projections.LINES, reports(period), published(period), ledger, position));
  }

  private static String reports(String period) {
    return "report/" + period + "/";
  }

  private static List<String> published(String period) {
    return Projections.WINDOWS.streams(period);
  }
}
