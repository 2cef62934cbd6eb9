package id.jejak.query.report;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.report.Submitted;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a region submitted before: for last quarter, and for the same quarter of last year. */
@Component
class Earlier {
  private final Ledger ledger;

  Earlier(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Two earlier reports of the region, each absent where nothing was submitted.
   *
   * @param quarter the nearest of the same year, since figures are cumulative within it
   * @param year the same quarter of last year
   */
  record Reports(@Nullable Submitted quarter, @Nullable Submitted year) {
    static final Reports NONE = new Reports(null, null);

    ReportContent lastQuarter() {
      return quarter == null ? ReportContent.EMPTY : quarter.content();
    }

    ReportContent lastYear() {
      return year == null ? ReportContent.EMPTY : year.content();
    }

    /** The quarter that is meant by the last, where nothing was submitted for the one before. */
    Optional<Period> instead(String period) {
      return Optional.ofNullable(quarter)
          .map(Submitted::period)
          .filter(last -> !Period.of(period).previousInYear().equals(Optional.of(last)));
    }
  }

  /** What the rules hold a report against too. */
  Reports before(String period, String region) {
    var id = ReportId.of(period, region);
    long upTo = ledger.head();
    var lastYear = new ReportId(id.period().yearBefore(), id.region());
    return new Reports(
        Submitted.earlierInYear(id, ledger, upTo).findFirst().orElse(null),
        Submitted.of(lastYear, ledger, upTo).orElse(null));
  }
}
