package id.jejak.query.report;

import id.jejak.query.Sight;
import id.jejak.query.report.Progress.State;

/** What a report's page offers its reader; whether it is done, the rules say when it is asked. */
record Deeds(
    boolean edit, boolean submit, boolean withdraw, boolean answer, boolean claim, boolean decide) {

  static final Deeds NONE = new Deeds(false, false, false, false, false, false);

  static Deeds of(ReportCard card, Sight sight) {
    State state = card.progress().state();
    var claim = card.progress().claim();
    boolean own = sight.ofRegion(card.region());
    boolean holds = claim != null && sight.is(claim.verifier());
    return new Deeds(
        own && state.waitsForRegion(),
        own && state.waitsForRegion() && state != State.NOT_BEGUN,
        own && state == State.SUBMITTED,
        own && state.waitsForRegion(),
        sight.verifier() && state == State.SUBMITTED,
        sight.verifier() && state == State.IN_VERIFICATION && holds);
  }

  public boolean any() {
    return submit || withdraw || claim || decide;
  }
}
