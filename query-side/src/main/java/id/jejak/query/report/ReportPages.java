package id.jejak.query.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.AsOf;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.open.Calendar;
import id.jejak.query.open.WindowView;
import id.jejak.query.page.Pages;
import id.jejak.query.page.Past;
import id.jejak.query.report.Progress.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Reports to look at: the list, a report with its five parts, and its score step by step. */
@Controller
@RequestMapping("/reports")
class ReportPages {
  private final Reports reports;
  private final OwnReports own;
  private final OwnPages ownPages;
  private final Views views;
  private final Calendar calendar;
  private final Ledger ledger;
  private final Clock clock;
  private final Review review;

  ReportPages(
      Reports reports,
      OwnReports own,
      OwnPages ownPages,
      Views views,
      Calendar calendar,
      Ledger ledger,
      Clock clock,
      Review review) {
    this.reports = reports;
    this.own = own;
    this.ownPages = ownPages;
    this.views = views;
    this.calendar = calendar;
    this.ledger = ledger;
    this.clock = clock;
    this.review = review;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "1") int page,
      @RequestParam @Nullable String asOf,
      Moment moment,
      Actor reader,
      WebRequest request,
      Model model) {
    var sight = Sight.of(reader);
    var queue = Queue.of(request::getParameter);
    Past past = Past.of(moment, asOf, ledger);
    Instant then = past == null || past.at() == null ? clock.instant() : past.at();
    var part = Pages.part(queue.lines(reports, sight, moment, then), page, request);
    model.addAttribute("asOf", past);
    model.addAttribute("filter", queue.filter());
    model.addAttribute("queue", queue);
    model.addAttribute("sight", sight);
    model.addAttribute("ages", Queue.AGES);
    model.addAttribute("orders", Queue.ORDERS);
    model.addAttribute("page", page);
    model.addAttribute("periods", periods(moment, queue.filter().period()));
    model.addAttribute("states", State.values());
    model.addAttribute("kinds", RegionKind.values());
    model.addAttribute(
        "provinces",
        RegionRegister.current().reporting().stream()
            .filter(region -> region.kind() == RegionKind.PROVINCE)
            .toList());
    model.addAttribute("lines", part.lines());
    model.addAttribute("pages", part.pages());
    return "report/list";
  }

  /** The periods there are, the latest first, and the one that is asked for, there or not. */
  private List<String> periods(Moment moment, @Nullable String asked) {
    return Stream.concat(
            Stream.ofNullable(asked), calendar.windows(moment).stream().map(WindowView::period))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  @GetMapping("/{period}/{region}")
  String report(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam @Nullable String asOf,
      @RequestParam(defaultValue = "false") boolean whole,
      @RequestParam @Nullable String queue,
      @RequestParam(defaultValue = "false") boolean only,
      Moment moment,
      Actor reader,
      Model model) {
    var sight = Sight.of(reader);
    ReportCard card = own.card(period, region, moment, sight);
    if (moment.isNow() && !whole && sight.ofRegion(region))
      return ownPages.report(card, sight, model);
    var approved = approved(card);
    var level = Difference.level(region);
    model.addAttribute("card", card);
    model.addAttribute("approved", approved);
    model.addAttribute("sheet", Sheet.of(level, card.content(), approved));
    model.addAttribute(
        "empty", CompletenessRule.empty(level, card.content(), card.nihil().accepted()));
    model.addAttribute("score", card.score(null));
    model.addAttribute("may", moment.isNow() ? deeds(card, sight) : Deeds.NONE);
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    if (!sight.verifier() || sight.ofRegion(region)) return "report/report";
    review.fill(card, approved, queue, only, sight, model);
    return "report/review";
  }

  @GetMapping("/{period}/{region}/score")
  String score(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam @Nullable String asOf,
      Moment moment,
      Actor reader,
      Model model) {
    ReportCard card = reports.card(period, region, moment, Sight.of(reader));
    Scored scored = card.score(null);
    if (scored == null) throw Rejected.because(QueryRefusal.NO_SUCH_SCORE, period + "/" + region);
    model.addAttribute("card", card);
    model.addAttribute("score", scored);
    model.addAttribute("steps", reports.steps(card, scored));
    long upTo = moment.upTo(ledger);
    var events = ledger.stream(ReportId.of(period, region).stream(), upTo);
    model.addAttribute("scores", ScoreHistory.of(Difference.level(region), events));
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    return "report/score";
  }

  private Deeds deeds(ReportCard card, Sight sight) {
    return views
        .get(Projections.WINDOWS, card.period())
        .map(window -> Deeds.of(card, window, sight, clock.instant()))
        .orElse(Deeds.NONE);
  }

  /** What the last approval was given to, where the report has moved on since. */
  private @Nullable ReportContent approved(ReportCard card) {
    if (card.progress().state() == State.APPROVED) return null;
    return card.history().reversed().stream()
        .filter(line -> line.event().equals("ReportApproved"))
        .findFirst()
        .flatMap(
            line ->
                AsOf.view(
                    Projections.CARDS,
                    card.period() + "/" + card.region(),
                    ledger,
                    line.position()))
        .map(ReportCard::content)
        .orElse(null);
  }
}
