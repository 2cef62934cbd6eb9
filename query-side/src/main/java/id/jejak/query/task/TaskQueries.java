package id.jejak.query.task;

import id.jejak.kernel.account.Actor;
import id.jejak.query.Page;
import id.jejak.query.Sight;
import id.jejak.query.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the one who asks. */
@RestController
class TaskQueries {
  private final Tasks tasks;

  TaskQueries(Tasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping("/api/tasks")
  Page<Task> tasks(Slice slice, @Nullable Actor actor) {
    return slice.of(tasks.of(Sight.of(actor)));
  }
}
