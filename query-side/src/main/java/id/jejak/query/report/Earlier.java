package id.jejak.query.report;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportContent;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.Views;
import org.springframework.stereotype.Component;

/** What a region submitted before: for last quarter, and for the same quarter of last year. */
@Component
class Earlier {
  private final Views views;
  private final Ledger ledger;

  Earlier(Views views, Ledger ledger) {
    this.views = views;
    this.ledger = ledger;
  }

  /**
   * Two earlier reports of the region.
   *
   * @param lastQuarter of the same year, since figures are cumulative within it
   */
  record Reports(ReportContent lastQuarter, ReportContent lastYear) {}

  Reports before(String period, String region) {
    Period now = Period.of(period);
    return new Reports(
        now.previousInYear().map(quarter -> submitted(quarter, region)).orElse(ReportContent.EMPTY),
        submitted(now.yearBefore(), region));
  }

  private ReportContent submitted(Period period, String region) {
    return views
        .get(Projections.CARDS, period + "/" + region)
        .filter(card -> card.progress().filed())
        .map(this::submitted)
        .orElse(ReportContent.EMPTY);
  }

  /** A report's content as it was last submitted. */
  ReportContent submitted(ReportCard card) {
    String id = card.period() + "/" + card.region();
    if (!card.progress().state().waitsForRegion()) return card.content();
    long seen = card.history().getLast().position();
    return AsOf.fold(Projections.CARDS, id, Sent.of(ledger.stream("report/" + id, seen)))
        .map(ReportCard::content)
        .orElse(ReportContent.EMPTY);
  }
}
