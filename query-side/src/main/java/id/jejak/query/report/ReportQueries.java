package id.jejak.query.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.query.Asked;
import id.jejak.query.Moment;
import id.jejak.query.Page;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Slice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports over HTTP. */
@RestController
@RequestMapping("/api/reports")
class ReportQueries {
  private final Reports reports;

  ReportQueries(Reports reports) {
    this.reports = reports;
  }

  @GetMapping
  Page<ReportSummary> list(
      @RequestParam @Nullable String period,
      @RequestParam @Nullable String state,
      @RequestParam @Nullable String province,
      @RequestParam @Nullable String kind,
      Slice slice,
      Moment moment,
      @Nullable Actor actor) {
    Asked.period(period);
    Asked.choice("state", Progress.State.values(), state);
    Asked.province(province);
    Asked.kind(kind);
    var filter = new Reports.Filter(period, state, province, kind);
    return slice.of(reports.lines(filter, Sight.of(actor), moment)).map(ReportSummary::of);
  }

  @GetMapping("/{period}/{region}")
  ReportAnswer report(
      @PathVariable String period,
      @PathVariable String region,
      Moment moment,
      @Nullable Actor actor) {
    return ReportAnswer.of(reports.card(period, region, moment, Sight.of(actor)));
  }

  /**
   * A score with its steps.
   *
   * @param steps from single figures up to the region's index
   */
  public record ScoreAnswer(
      String period, String region, ScoreSummary score, List<Steps.Step> steps) {}

  @GetMapping("/{period}/{region}/score")
  ScoreAnswer score(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam @Nullable String stage,
      Moment moment,
      @Nullable Actor actor) {
    Asked.choice("stage", ReportCard.ScoreStage.values(), stage);
    ReportCard card = reports.card(period, region, moment, Sight.of(actor));
    Scored scored = card.score(stage);
    ScoreSummary summary = ScoreSummary.of(scored);
    if (scored == null || summary == null)
      throw Rejected.because(QueryRefusal.NO_SUCH_SCORE, period + "/" + region);
    return new ScoreAnswer(period, region, summary, reports.steps(card, scored));
  }

  @GetMapping("/{period}/{region}/diff")
  Difference diff(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam String from,
      @RequestParam String to,
      @Nullable Actor actor) {
    return reports.difference(period, region, from, to, Sight.of(actor));
  }
}
