package id.jejak.query.open;

import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.Views;
import id.jejak.query.report.Reports;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages for everybody: the way in, the windows and the method. */
@Controller
class OpenPages {
  private final Views views;
  private final Reports reports;
  private final Clock clock;

  OpenPages(Views views, Reports reports, Clock clock) {
    this.views = views;
    this.reports = reports;
    this.clock = clock;
  }

  @GetMapping("/sign-in")
  String signIn(@RequestParam(defaultValue = "/tasks") String to, Model model) {
    boolean ours = to.matches("/[A-Za-z0-9][A-Za-z0-9/._~?=&%:,+-]*");
    model.addAttribute("to", ours ? to : "/tasks");
    return "open/sign-in";
  }

  /** A window, with the regions that did not file in time; absent before its closing. */
  record WindowRow(WindowView window, @Nullable List<String> unfiled) {}

  @GetMapping("/windows")
  String windows(Model model) {
    model.addAttribute(
        "windows",
        views.all(Projections.WINDOWS).reversed().stream()
            .map(window -> new WindowRow(window, reports.unfiled(window, Moment.NOW)))
            .toList());
    model.addAttribute("now", clock.instant());
    return "open/windows";
  }

  @GetMapping("/method")
  String method(Model model) {
    List<PolicyView> policies = views.all(Projections.POLICIES);
    List<PolicyView> scorings =
        policies.stream().filter(policy -> policy.scoring() != null).toList();
    model.addAttribute("scorings", scorings);
    model.addAttribute(
        "example",
        scorings.stream()
            .max(Comparator.comparingLong(PolicyView::position))
            .map(PolicyView::scoring)
            .map(ScoreExample::of)
            .orElse(null));
    model.addAttribute(
        "awards", policies.stream().filter(policy -> policy.award() != null).toList());
    return "open/method";
  }
}
