package id.jejak.query.report;

import id.jejak.kernel.account.Actor;
import id.jejak.query.Projections;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Several reports that a verifier chose in the queue, to be tried and then approved at once. */
@Controller
class SeveralPage {
  private static final int MOST = 100;
  private final Views views;

  SeveralPage(Views views) {
    this.views = views;
  }

  @GetMapping("/reports/approvals")
  String several(
      @RequestParam(required = false) @Nullable List<String> report,
      @RequestParam @Nullable String queue,
      Actor reader,
      Model model) {
    var sight = Sight.of(reader);
    List<String> ids = report == null ? List.of() : report.stream().distinct().limit(MOST).toList();
    List<ReportLine> lines =
        views.get(Projections.LINES, ids).stream()
            .filter(line -> sight.seesReport(line.region(), line.progress().revision() > 0))
            .toList();
    model.addAttribute("lines", lines);
    model.addAttribute("queue", queue);
    model.addAttribute("sight", sight);
    model.addAttribute("here", here(lines, queue));
    return "report/several";
  }

  private static String here(List<ReportLine> lines, @Nullable String queue) {
    var link = UriComponentsBuilder.fromPath("/reports/approvals");
    lines.forEach(line -> link.queryParam("report", line.period() + "/" + line.region()));
    link.queryParam("queue", "{queue}");
    return link.encode().buildAndExpand(queue == null ? "" : queue).toUriString();
  }
}
