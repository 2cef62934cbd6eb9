package id.jejak.query.task;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;
import id.jejak.query.Sight;
import id.jejak.query.page.Pages;
import id.jejak.query.report.Obligations;
import id.jejak.query.report.Reports;
import id.jejak.query.task.Task.Kind;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The start page of those who signed in: what waits for them. */
@Controller
class TaskPage {
  private final Reports reports;
  private final Tasks tasks;
  private final Obligations obligations;
  private final Workloads workloads;

  TaskPage(Reports reports, Tasks tasks, Obligations obligations, Workloads workloads) {
    this.reports = reports;
    this.tasks = tasks;
    this.obligations = obligations;
    this.workloads = workloads;
  }

  @GetMapping("/tasks")
  String tasks(
      @RequestParam(defaultValue = "1") int page, Actor reader, WebRequest request, Model model) {
    boolean region = reader.has(Role.REGION);
    var sight = Sight.of(reader);
    var windows = reports.windows();
    var all = tasks.of(sight, windows);
    // A region's own reports are told of in more words.
    var others = all.stream().filter(task -> !region || !task.kind().ofRegion()).toList();
    var part = Pages.part(others, page, request);
    model.addAttribute("region", region);
    model.addAttribute("obligations", region ? obligations.of(reader) : List.of());
    model.addAttribute("now", obligations.now());
    model.addAttribute("shares", workloads.of(sight, windows));
    model.addAttribute(
        "untaken", all.stream().filter(task -> task.kind() == Kind.TAKE_REPORT).count());
    model.addAttribute("tasks", part.lines());
    model.addAttribute("pages", part.pages());
    return "task/tasks";
  }
}
