package id.jejak.query.report;

import id.jejak.query.Sight;
import id.jejak.query.open.WindowView;
import id.jejak.query.report.Progress.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a report's page offers its reader; whether it is done, the rules say when it is asked. */
record Deeds(
    boolean edit, boolean submit, boolean withdraw, boolean answer, boolean claim, boolean decide) {

  static final Deeds NONE = new Deeds(false, false, false, false, false, false);

  /** What a report offers at a moment; a first submission only while its window lets it. */
  static Deeds of(ReportCard card, WindowView window, Sight sight, Instant now) {
    Progress progress = card.progress();
    State state = progress.state();
    var claim = progress.claim();
    boolean own = sight.ofRegion(card.region());
    boolean holds = claim != null && sight.is(claim.verifier());
    boolean first = state == State.NOT_BEGUN || state == State.DRAFT;
    boolean works =
        own && state.waitsForRegion() && (!first || window.opensUntil(card.region(), now) != null);
    return new Deeds(
        works,
        works && state != State.NOT_BEGUN,
        own && state == State.SUBMITTED && isBefore(now, deadline(progress, window, card)),
        own && state.waitsForRegion(),
        sight.verifier() && state == State.SUBMITTED && !sight.tiedTo(card.region()),
        sight.verifier() && state == State.IN_VERIFICATION && holds);
  }

  private static @Nullable Instant deadline(Progress progress, WindowView window, ReportCard card) {
    Progress.Due due = progress.due();
    return due == null ? window.deadline(card.region()) : due.at();
  }

  private static boolean isBefore(Instant now, @Nullable Instant deadline) {
    return deadline == null || now.isBefore(deadline);
  }

  public boolean any() {
    return submit || withdraw || claim || decide;
  }
}
