package id.jejak.query.report;

import id.jejak.kernel.region.RegionKind;
import id.jejak.query.Place;
import id.jejak.query.Sight;
import id.jejak.query.open.WindowView;
import id.jejak.query.open.WindowView.State;
import id.jejak.query.report.Progress.Claim;
import id.jejak.query.task.Task;
import id.jejak.query.task.Task.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits in reports and windows: for regions, verifiers and administrators. */
public final class ReportTasks {
  private ReportTasks() {}

  /** The tasks of the one who asks. */
  public static List<Task> of(Sight sight, List<WindowLines> windows, Instant now) {
    var tasks = new ArrayList<Task>();
    for (WindowLines each : windows) {
      WindowView window = each.window();
      if (sight.administrator()) administration(window, now).forEach(tasks::add);
      for (ReportLine line : each.lines()) {
        Task task = task(sight, window, line, now);
        if (task != null) tasks.add(task);
      }
    }
    return tasks;
  }

  private static @Nullable Task task(Sight sight, WindowView window, ReportLine line, Instant now) {
    Progress progress = line.progress();
    Claim claim = progress.claim();
    if (sight.ofRegion(line.region()) && progress.state().waitsForRegion())
      return regional(window, line, now);
    if (sight.administrator() && claim != null && !now.isBefore(claim.until()))
      return about(Kind.REASSIGN_CLAIM, line, progress.submittedAt(), claim.until(), now);
    if (!sight.verifier() || sight.tiedTo(line.region())) return null;
    return switch (progress.state()) {
      case SUBMITTED -> about(Kind.TAKE_REPORT, line, progress.submittedAt(), null, now);
      case IN_VERIFICATION ->
          claim != null && sight.is(claim.verifier())
              ? about(Kind.FINISH_VERIFICATION, line, progress.submittedAt(), claim.until(), now)
              : null;
      default -> null;
    };
  }

  /** A region files while its window is open to it; a revision is due whatever the window is. */
  private static @Nullable Task regional(WindowView window, ReportLine line, Instant now) {
    Progress.Due due = line.progress().due();
    if (due != null) return about(Kind.REVISE_REPORT, line, null, due.at(), now);
    Instant until = window.opensUntil(line.region(), now);
    return until == null ? null : about(Kind.FILE_REPORT, line, null, until, now);
  }

  private static List<Task> administration(WindowView window, Instant now) {
    var tasks = new ArrayList<Task>();
    String about = "window/" + window.period();
    Instant closesAt = window.closesAt();
    if (window.stateAt(now) == State.DEADLINE_PASSED && closesAt != null)
      tasks.add(Task.of(Kind.CLOSE_WINDOW, about, window.period(), closesAt, closesAt, now));
    if (window.state() == State.CLOSED)
      for (RegionKind kind : kinds(window))
        if (!window.publishes(kind.name()))
          tasks.add(
              Task.of(
                  Kind.PUBLISH_STANDINGS,
                  "standings/" + window.period() + "/" + kind,
                  window.period() + " " + kind,
                  window.closedAt(),
                  null,
                  now));
    return tasks;
  }

  private static List<RegionKind> kinds(WindowView window) {
    return window.regions().stream().map(code -> Place.region(code).kind()).distinct().toList();
  }

  private static Task about(
      Kind kind, ReportLine line, @Nullable Instant since, @Nullable Instant dueAt, Instant now) {
    return Task.of(
        kind,
        "report/" + line.period() + "/" + line.region(),
        Place.of(line.region()).name(),
        since,
        dueAt,
        now);
  }
}
