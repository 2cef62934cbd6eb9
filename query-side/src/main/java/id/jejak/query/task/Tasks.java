package id.jejak.query.task;

import id.jejak.query.Sight;
import id.jejak.query.award.AwardTasks;
import id.jejak.query.report.ReportTasks;
import id.jejak.query.report.Reports;
import id.jejak.query.report.WindowLines;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that waits for someone, what is due first standing first. */
@Component
public class Tasks {
  private static final Comparator<Task> BY_DUE =
      Comparator.comparing(Task::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

  private final Reports reports;
  private final AwardTasks awards;
  private final Clock clock;

  Tasks(Reports reports, AwardTasks awards, Clock clock) {
    this.reports = reports;
    this.awards = awards;
    this.clock = clock;
  }

  public List<Task> of(Sight sight) {
    return of(sight, reports.windows());
  }

  /** The same, where the windows have been looked at. */
  List<Task> of(Sight sight, List<WindowLines> windows) {
    Instant now = clock.instant();
    var tasks = new ArrayList<Task>(ReportTasks.of(sight, windows, now));
    tasks.addAll(awards.of(sight, now));
    tasks.sort(BY_DUE);
    return tasks;
  }
}
