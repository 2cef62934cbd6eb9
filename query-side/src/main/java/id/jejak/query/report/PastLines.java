package id.jejak.query.report;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.AsOf;
import id.jejak.query.Latest;
import id.jejak.query.Projections;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lines of a period as they stood at a position, folded from the ledger. A national period has
 * thousands of events: those asked for last are kept, for who turns the pages of a list.
 */
final class PastLines {
  private static final int MOST = 8;
  private final Ledger ledger;
  private final Latest<Asked, Map<String, ReportLine>> made = new Latest<>(MOST);
  // Anybody with an account may ask for any number of moments: one after the other.
  private final ReentrantLock one = new ReentrantLock();

  PastLines(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Asked(String period, long position) {}

  /** The lines of the reports that anything had happened to, by {@code period/region}. */
  Map<String, ReportLine> of(String period, long position) {
    var asked = new Asked(period, position);
    one.lock();
    try {
      return made.get(asked)
          .orElseGet(
              () -> {
                Map<String, ReportLine> lines = fold(period, position);
                made.put(asked, lines);
                return lines;
              });
    } finally {
      one.unlock();
    }
  }

  private Map<String, ReportLine> fold(String period, long position) {
    var published = Projections.WINDOWS.streams(period);
    return Map.copyOf(
        AsOf.views(Projections.LINES, "report/" + period + "/", published, ledger, position));
  }
}
