package id.jejak.query.audit;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.Moment;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.award.Awards;
import id.jejak.query.page.Pages;
import id.jejak.query.page.Past;
import id.jejak.query.report.Reports;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** What was recorded, who did it, when and why, and whether it comes out the same again. */
@Controller
class AuditPages {
  private final Ledger ledger;
  private final Reports reports;
  private final Awards awards;
  private final AwardReplays replays;
  private final Clock clock;

  AuditPages(Ledger ledger, Reports reports, Awards awards, AwardReplays replays, Clock clock) {
    this.ledger = ledger;
    this.reports = reports;
    this.awards = awards;
    this.replays = replays;
    this.clock = clock;
  }

  @GetMapping("/reports/{period}/{region}/history")
  String report(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam @Nullable String asOf,
      @RequestParam(defaultValue = "1") int page,
      Moment moment,
      Actor reader,
      WebRequest request,
      Model model) {
    var sight = Sight.of(reader);
    model.addAttribute("card", reports.card(period, region, moment, sight));
    var id = ReportId.of(period, region);
    show(ReportReplay.of(ledger, id, moment.upTo(ledger), sight), page, request, model);
    model.addAttribute("made", clock.instant());
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    return "audit/report";
  }

  @GetMapping("/awards/{edition}/{category}/history")
  String award(
      @PathVariable int edition,
      @PathVariable String category,
      @RequestParam @Nullable String asOf,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam @Nullable Instant newerThan,
      Moment moment,
      Actor reader,
      WebRequest request,
      Model model) {
    var sight = Sight.of(reader);
    awards.requireHistory(edition, category, sight);
    model.addAttribute("award", awards.award(edition, category, moment, sight));
    var made = replays.of(new AwardId(edition, category), moment, newerThan);
    show(made.replay(), page, request, model);
    model.addAttribute("made", made.at());
    model.addAttribute("anew", true);
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    return "audit/award";
  }

  private static void show(Replay replay, int page, WebRequest request, Model model) {
    if (replay.steps().isEmpty())
      throw Rejected.because(QueryRefusal.NO_SUCH_REPORT, replay.subject());
    var part = Pages.part(replay.steps(), page, request);
    model.addAttribute("replay", replay);
    model.addAttribute("steps", part.lines());
    model.addAttribute("pages", part.pages());
  }
}
