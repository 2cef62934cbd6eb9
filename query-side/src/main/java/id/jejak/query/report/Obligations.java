package id.jejak.query.report;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import id.jejak.query.Projections;
import id.jejak.query.Views;
import id.jejak.query.open.WindowView;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the regions of an account owe, what came back standing first. */
@Component
public class Obligations {
  /** Older periods are in the list of reports. */
  private static final int PERIODS = 8;

  private static final Comparator<Obligation> MOST_PRESSING_FIRST =
      Comparator.comparing((Obligation one) -> !one.waits())
          .thenComparing(one -> !one.cameBack())
          .thenComparing(
              one -> one.waits() ? Objects.requireNonNullElse(one.deadline(), Instant.MAX) : null,
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Obligation::period, Comparator.reverseOrder());

  private final Views views;
  private final Clock clock;

  Obligations(Views views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  /** The moment that deadlines are told against. */
  public Instant now() {
    return clock.instant();
  }

  /** The latest obligations of the regions an account speaks for. */
  public List<Obligation> of(Actor reader) {
    Instant now = clock.instant();
    var regions =
        reader.grants(Role.REGION).stream()
            .map(Grant::region)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var found = new ArrayList<Obligation>();
    views.all(Projections.WINDOWS).reversed().stream()
        .limit(PERIODS)
        .forEach(
            window ->
                regions.stream()
                    .filter(window.regions()::contains)
                    .map(region -> of(region, window, now))
                    .forEach(found::add));
    found.sort(MOST_PRESSING_FIRST);
    return found;
  }

  private Obligation of(String region, WindowView window, Instant now) {
    String id = window.period() + "/" + region;
    Progress progress =
        views.get(Projections.LINES, id).map(ReportLine::progress).orElse(Progress.NONE);
    var plain = Obligation.plain(region, progress, window, now);
    if (!plain.waits()) return plain;
    ReportCard card =
        views.get(Projections.CARDS, id).orElseGet(() -> ReportCard.blank(window.period(), region));
    return Obligation.of(card, window, now);
  }
}
