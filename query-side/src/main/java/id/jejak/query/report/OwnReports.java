package id.jejak.query.report;

import id.jejak.kernel.Rejected;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import org.springframework.stereotype.Component;

/** Finds reports for pages: a region that must report sees an empty one before it has begun. */
@Component
class OwnReports {
  private final Reports reports;

  OwnReports(Reports reports) {
    this.reports = reports;
  }

  ReportCard card(String period, String region, Moment moment, Sight sight) {
    try {
      return reports.card(period, region, moment, sight);
    } catch (Rejected rejected) {
      boolean mayBegin =
          rejected.refusal() == QueryRefusal.NO_SUCH_REPORT
              && sight.ofRegion(region)
              && reports.lines(period).stream().anyMatch(line -> line.region().equals(region));
      if (!mayBegin) throw rejected;
      return Projections.CARDS.blank(period + "/" + region);
    }
  }
}
