package id.jejak.query.audit;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.Moment;
import id.jejak.query.Sight;
import id.jejak.query.award.Awards;
import id.jejak.query.report.Reports;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The whole story of a report or an award, replayed from the ledger: a report at each question, an
 * award at most five minutes ago.
 */
@RestController
class HistoryQueries {
  private final Ledger ledger;
  private final Reports reports;
  private final Awards awards;
  private final AwardReplays replays;
  private final Clock clock;

  HistoryQueries(Ledger ledger, Reports reports, Awards awards, AwardReplays replays, Clock clock) {
    this.ledger = ledger;
    this.reports = reports;
    this.awards = awards;
    this.replays = replays;
    this.clock = clock;
  }

  @GetMapping("/api/reports/{period}/{region}/history")
  Replay report(
      @PathVariable String period,
      @PathVariable String region,
      Moment moment,
      @Nullable Actor actor) {
    var sight = Sight.of(actor);
    reports.card(period, region, moment, sight);
    return ReportReplay.of(ledger, ReportId.of(period, region), moment.upTo(ledger), sight);
  }

  /**
   * Names accounts and opened ballots: for inspectors, and for the committee once it is public. An
   * answer made a while ago says its {@code Age}; {@code Cache-Control: no-cache} has it made anew.
   */
  @GetMapping("/api/awards/{edition}/{category}/history")
  ResponseEntity<Replay> award(
      @PathVariable int edition,
      @PathVariable String category,
      Moment moment,
      @Nullable Actor actor,
      WebRequest request) {
    awards.requireHistory(edition, category, Sight.of(actor));
    boolean anew = "no-cache".equals(request.getHeader("Cache-Control"));
    var made = replays.of(new AwardId(edition, category), moment, anew ? clock.instant() : null);
    long age = Duration.between(made.at(), clock.instant()).toSeconds();
    return ResponseEntity.ok().header("Age", Long.toString(age)).body(made.replay());
  }
}
