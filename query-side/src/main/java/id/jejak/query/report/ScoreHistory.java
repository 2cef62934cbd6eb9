package id.jejak.query.report;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.query.report.Difference.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One of the scores that a report was given, with what had changed since the one before.
 *
 * @param because the event that it was computed with
 * @param more by how much the index is higher than before; absent for the first
 * @param cells what the region had changed
 * @param nihil services and items whose not applying was accepted, or no longer was
 */
record ScoreHistory(
    Scored scored, String because, @Nullable String more, List<Change> cells, List<String> nihil) {

  /** The scores among a report's events, the last one first. */
  static List<ScoreHistory> of(Level level, List<Recorded<DomainEvent>> events) {
    var history = new ArrayList<ScoreHistory>();
    ReportContent content = ReportContent.EMPTY;
    Nihil nihil = Nihil.NONE;
    ReportContent contentThen = content;
    Nihil nihilThen = nihil;
    String because = "";
    for (Recorded<DomainEvent> recorded : events) {
      if (!(recorded.event() instanceof ReportEvent event)) continue;
      content = content.on(event);
      nihil = nihil.on(event);
      if (event instanceof ReportScored e) {
        Scored before = history.isEmpty() ? null : history.getLast().scored;
        Scored scored = Scored.of(recorded, e);
        history.add(
            new ScoreHistory(
                scored,
                because,
                more(before, scored),
                // What the first score was computed from was all entered for it.
                before == null ? List.of() : Difference.cells(level, contentThen, content),
                changed(nihilThen, nihil)));
        contentThen = content;
        nihilThen = nihil;
      } else {
        because = event.getClass().getSimpleName();
      }
    }
    return history.reversed();
  }

  private static @Nullable String more(@Nullable Scored before, Scored now) {
    ExactFigure earlier = before == null ? null : before.score().index();
    ExactFigure later = now.score().index();
    if (earlier == null || later == null) return null;
    return new BigDecimal(later.decimal())
        .subtract(new BigDecimal(earlier.decimal()))
        .toPlainString();
  }

  private static List<String> changed(Nihil before, Nihil now) {
    var changed = new TreeSet<>(now.accepted());
    changed.removeAll(before.accepted());
    var lost = new TreeSet<>(before.accepted());
    lost.removeAll(now.accepted());
    changed.addAll(lost);
    return List.copyOf(changed);
  }
}
