package id.jejak.query.open;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The reporting windows, now or as they stood. */
@Component
public class Calendar {
  private final Views views;
  private final Ledger ledger;

  public Calendar(Views views, Ledger ledger) {
    this.views = views;
    this.ledger = ledger;
  }

  /** Those that had been opened by a moment, by period. */
  public List<WindowView> windows(Moment moment) {
    List<WindowView> now = views.all(Projections.WINDOWS);
    if (moment.isNow()) return now;
    return now.stream().flatMap(window -> window(window.period(), moment).stream()).toList();
  }

  /** The window of a period, if it had been opened by a moment. */
  public Optional<WindowView> window(String period, Moment moment) {
    return moment.view(Projections.WINDOWS, period, views, ledger);
  }
}
