package id.jejak.query.report;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.StageState;
import id.jejak.query.Moment;
import id.jejak.query.Sight;
import id.jejak.query.report.Findings.FindingLine;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The forms a region's team fills its report with, one per part. Asked with the version that was
 * {@code seen}, a form says what was changed since, and by whom.
 */
@Controller
@RequestMapping("/reports/{period}/{region}")
class PartPages {
  private final OwnReports own;
  private final Earlier earlier;
  private final Ledger ledger;

  PartPages(OwnReports own, Earlier earlier, Ledger ledger) {
    this.own = own;
    this.earlier = earlier;
    this.ledger = ledger;
  }

  /** What every form is about, before it is asked for more. */
  @ModelAttribute("card")
  ReportCard card(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam @Nullable Long seen,
      Actor reader,
      Model model) {
    var sight = Sight.of(reader);
    ReportCard card = own.card(period, region, Moment.NOW, sight);
    Sight.require(sight.ofRegion(region));
    var level = Difference.level(region);
    model.addAttribute("sheet", Sheet.of(level, card.content(), null));
    model.addAttribute("changes", Changes.since(seen, period + "/" + region, level, ledger));
    model.addAttribute(
        "findings",
        card.findings().stream()
            .filter(FindingLine::stands)
            .collect(Collectors.groupingBy(FindingLine::cell)));
    return card;
  }

  @GetMapping("/achievements/{field}")
  String achievements(
      @ModelAttribute(name = "card", binding = false) ReportCard card,
      @PathVariable String field,
      Model model) {
    var before = before(card, model);
    model.addAttribute(
        "grid", Grid.of(Difference.level(card.region()), Field.of(field), card.content(), before));
    return "report/achievements";
  }

  @GetMapping("/budget")
  String budget(@ModelAttribute(name = "card", binding = false) ReportCard card, Model model) {
    model.addAttribute("budget", BudgetLine.all(card.content(), before(card, model)));
    return "report/budget";
  }

  @GetMapping("/problems")
  String problems() {
    return "report/problems";
  }

  @GetMapping("/stages")
  String stages(Model model) {
    model.addAttribute("stageStates", StageState.values());
    return "report/stages";
  }

  @GetMapping("/plan")
  String plan() {
    return "report/plan";
  }

  /** What figures are held against, and what a page needs to say about that. */
  private Earlier.Reports before(ReportCard card, Model model) {
    var before = earlier.before(card.period(), card.region());
    model.addAttribute("oddities", Oddity.values());
    model.addAttribute("instead", before.instead(card.period()).map(Period::toString).orElse(null));
    return before;
  }
}
