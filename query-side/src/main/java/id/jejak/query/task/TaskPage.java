package id.jejak.query.task;

import id.jejak.kernel.account.Actor;
import id.jejak.query.Sight;
import id.jejak.query.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The start page of those who signed in: what waits for them. */
@Controller
class TaskPage {
  private final Tasks tasks;

  TaskPage(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/tasks")
  String tasks(
      @RequestParam(defaultValue = "1") int page, Actor reader, WebRequest request, Model model) {
    var part = Pages.part(tasks.of(Sight.of(reader)), page, request);
    model.addAttribute("tasks", part.lines());
    model.addAttribute("pages", part.pages());
    return "task/tasks";
  }
}
