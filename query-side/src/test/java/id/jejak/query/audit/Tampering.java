package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.SampleReport;
import id.jejak.query.ViewStore;
import id.jejak.query.audit.Replay.Check;
import java.util.List;
import java.util.function.Function;

/** Ledgers that somebody altered after the fact. */
final class Tampering {
  private Tampering() {}

  /** What did not come out as it was recorded. */
  static List<String> differing(Replay replay) {
    return replay.checks().stream().filter(check -> !check.same()).map(Check::what).toList();
  }

  /** A ledger in which a report says that more were served. */
  static Ledger withAFigureChanged(Ledger ledger, ReportId report) {
    return tampered(
        ledger, report.stream(), AchievementsEntered.class, e -> SampleReport.figures(99));
  }

  /** The ledger with every event of a type on a stream replaced; positions stay as they are. */
  static <E extends DomainEvent> Ledger tampered(
      Ledger ledger, String stream, Class<E> type, Function<E, DomainEvent> change) {
    var copy = new InMemoryLedger();
    for (Recorded<DomainEvent> recorded : ViewStore.all(ledger)) {
      DomainEvent event = recorded.event();
      if (recorded.stream().equals(stream) && type.isInstance(event))
        event = change.apply(type.cast(event));
      copy.at(recorded.at()).appendBy(recorded.meta().actor(), recorded.stream(), event);
    }
    return copy;
  }
}
