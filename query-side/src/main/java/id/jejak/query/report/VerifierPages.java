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
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The forms a verifier decides with. */
@Controller
@RequestMapping("/reports/{period}/{region}")
class VerifierPages {
  private static final int MOST_ROWS = 30;
  private static final int FIRST_ROWS = 3;

  /** Reasons that come again and again; {@code template.<name>} in the messages files. */
  static final List<String> TEMPLATES =
      List.of("DOCUMENT", "ABOVE", "FELL", "JUMPED", "EMPTY", "UNPROVEN");

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
      @RequestParam(required = false) @Nullable List<String> cell,
      @RequestParam @Nullable String template,
      @RequestParam @Nullable Integer rows,
      @RequestParam @Nullable String queue,
      Actor reader,
      Locale locale,
      Model model) {
    ReportCard card = card(period, region, reader);
    var marked = marked(region, cell);
    int least = rows == null ? (marked.isEmpty() ? FIRST_ROWS : 0) : rows;
    model.addAttribute("card", card);
    model.addAttribute("queue", queue);
    model.addAttribute("marked", marked);
    model.addAttribute("templates", TEMPLATES);
    model.addAttribute(
        "template", template != null && TEMPLATES.contains(template) ? template : null);
    int shown = Math.clamp(least, Math.max(1, marked.size()), MOST_ROWS);
    model.addAttribute("rows", shown);
    model.addAttribute("here", here(card, marked, shown, queue));
    model.addAttribute("more", here(card, marked, shown + FIRST_ROWS, queue));
    model.addAttribute("cells", cells(region, new Words(texts, locale)));
    int days = reports.policyOf(period).revisionWorkingDays();
    model.addAttribute("workingDays", days);
    model.addAttribute(
        "dueOn", Wib.plusWorkingDays(Wib.dayOf(clock.instant()), days + MORE_WORKING_DAYS));
    return "report/return";
  }

  @GetMapping("/approval")
  String approve(
      @PathVariable String period,
      @PathVariable String region,
      @RequestParam @Nullable String queue,
      Actor reader,
      Model model) {
    ReportCard card = card(period, region, reader);
    model.addAttribute("card", card);
    model.addAttribute("queue", queue);
    model.addAttribute("score", card.score(null));
    model.addAttribute(
        "unsettled",
        card.findings().stream()
            .filter(
                finding -> finding.settlement() == null || finding.settlement().equals("insisted"))
            .count());
    return "report/approval";
  }

  /** The address of the form with these rows. */
  private static String here(ReportCard card, List<Cell> marked, int rows, @Nullable String queue) {
    var link =
        UriComponentsBuilder.fromPath("/reports/" + card.period() + "/" + card.region() + "/return")
            .queryParam("rows", rows);
    marked.forEach(cell -> link.queryParam("cell", cell.address()));
    if (queue != null) link.queryParam("queue", "{queue}");
    return queue == null
        ? link.encode().build().toUriString()
        : link.encode().buildAndExpand(queue).toUriString();
  }

  /** The cells that were marked, of those there are. */
  private static List<Cell> marked(String region, @Nullable List<String> addresses) {
    if (addresses == null) return List.of();
    return Cell.all(Difference.level(region)).stream()
        .filter(cell -> addresses.contains(cell.address()))
        .limit(MOST_ROWS)
        .toList();
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
