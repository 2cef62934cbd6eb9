package id.jejak.query.report;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.window.Wib;
import id.jejak.query.Moment;
import id.jejak.query.Sight;
import id.jejak.query.page.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms a verifier decides with. */
@Controller
@RequestMapping("/reports/{period}/{region}")
class VerifierPages {
  private static final int MOST_ROWS = 30;
  private static final int MORE_WORKING_DAYS = 2;

  private final Reports reports;
  private final Clock clock;
  private final MessageSource texts;

  VerifierPages(Reports reports, Clock clock, MessageSource texts) {
    this.reports = reports;
    this.clock = clock;
    this.texts = texts;
  }

  /** The cells of a part, under its heading. */
  record CellGroup(String label, List<Cell> cells) {}

  @GetMapping("/return")
  String giveBack(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam(defaultValue = "3") int rows,
      Actor reader,
      Locale locale,
      Model model) {
    ReportCard card = card(period, region, reader);
    model.addAttribute("card", card);
    model.addAttribute("rows", Math.clamp(rows, 1, MOST_ROWS));
    model.addAttribute("cells", cells(region, new Words(texts, locale)));
    int least = reports.policyOf(period).revisionWorkingDays();
    model.addAttribute("workingDays", least);
    model.addAttribute(
        "dueOn", Wib.plusWorkingDays(Wib.dayOf(clock.instant()), least + MORE_WORKING_DAYS));
    return "report/return";
  }

  @GetMapping("/approval")
  String approve(
      @PathVariable String period, @PathVariable String region, Actor reader, Model model) {
    ReportCard card = card(period, region, reader);
    model.addAttribute("card", card);
    model.addAttribute(
        "unsettled",
        card.findings().stream()
            .filter(
                finding -> finding.settlement() == null || finding.settlement().equals("insisted"))
            .count());
    return "report/approval";
  }

  private ReportCard card(String period, String region, Actor reader) {
    var sight = Sight.of(reader);
    ReportCard card = reports.card(period, region, Moment.NOW, sight);
    Sight.require(sight.verifier());
    return card;
  }

  private static List<CellGroup> cells(String region, Words words) {
    Map<String, List<Cell>> groups = new LinkedHashMap<>();
    for (Cell cell : Cell.all(Difference.level(region))) {
      String part = words.say("part." + cell.part());
      String label =
          cell.field().map(field -> part + ": " + words.name("field", field)).orElse(part);
      groups.computeIfAbsent(label, none -> new ArrayList<>()).add(cell);
    }
    return groups.entrySet().stream()
        .map(group -> new CellGroup(group.getKey(), group.getValue()))
        .toList();
  }
}
