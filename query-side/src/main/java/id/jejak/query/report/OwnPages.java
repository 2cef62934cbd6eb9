package id.jejak.query.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.open.WindowView;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A report to its own region: what is to be done, the look before submitting, the receipt. */
@Controller
@RequestMapping("/reports/{period}/{region}")
class OwnPages {
  private final OwnReports own;
  private final Reports reports;
  private final Earlier earlier;
  private final Receipts receipts;
  private final Views views;
  private final Clock clock;

  OwnPages(
      OwnReports own,
      Reports reports,
      Earlier earlier,
      Receipts receipts,
      Views views,
      Clock clock) {
    this.own = own;
    this.reports = reports;
    this.earlier = earlier;
    this.receipts = receipts;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping("/submission")
  String submission(
      @PathVariable String period, @PathVariable String region, Actor reader, Model model) {
    ReportCard card = fill(period, region, reader, model);
    model.addAttribute("check", Check.of(card, earlier.before(period, region)));
    model.addAttribute("steady", Oddity.STEADY_PERCENT);
    model.addAttribute("times", Oddity.TIMES);
    return "report/submission";
  }

  @GetMapping("/receipt")
  String receipt(
      @PathVariable String period, @PathVariable String region, Actor reader, Model model) {
    ReportCard card = fill(period, region, reader, model);
    model.addAttribute(
        "receipt",
        receipts.last(card).orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_REVISION, 1)));
    return "report/receipt";
  }

  private ReportCard fill(String period, String region, Actor reader, Model model) {
    var sight = Sight.of(reader);
    ReportCard card = own.card(period, region, Moment.NOW, sight);
    Sight.require(sight.ofRegion(region));
    fill(card, sight, model);
    return card;
  }

  /** The report's page for its own region: what to do, findings first. */
  String report(ReportCard card, Sight sight, Model model) {
    fill(card, sight, model);
    model.addAttribute("score", card.score(null));
    model.addAttribute(
        "since",
        card.progress().state().waitsForRegion() && card.progress().revision() > 0
            ? Difference.cells(
                Difference.level(card.region()), reports.sent(card).content(), card.content())
            : List.of());
    return "report/own";
  }

  private void fill(ReportCard card, Sight sight, Model model) {
    WindowView window = views.get(Projections.WINDOWS, card.period()).orElseThrow();
    var now = clock.instant();
    model.addAttribute("card", card);
    model.addAttribute("now", now);
    model.addAttribute("obligation", Obligation.of(card, window, now));
    model.addAttribute("may", Deeds.of(card, window, sight, now));
  }
}
