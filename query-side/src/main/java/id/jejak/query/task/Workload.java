package id.jejak.query.task;

import id.jejak.query.task.Task.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier has on his hands.
 *
 * @param taken reports he holds
 * @param due those of them whose time is up within two days
 * @param waiting reports nobody has taken
 */
record Workload(long taken, long due, long waiting) {
  private static final Duration SOON = Duration.ofDays(2);

  static Workload of(List<Task> tasks, Instant now) {
    var taken = tasks.stream().filter(task -> task.kind() == Kind.FINISH_VERIFICATION).toList();
    return new Workload(
        taken.size(),
        taken.stream().filter(task -> isSoon(task.dueAt(), now)).count(),
        tasks.stream().filter(task -> task.kind() == Kind.TAKE_REPORT).count());
  }

  private static boolean isSoon(@Nullable Instant due, Instant now) {
    return due != null && due.isBefore(now.plus(SOON));
  }
}
