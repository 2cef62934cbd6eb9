package id.jejak.query.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for someone.
 *
 * @param about {@code report/2024-Q4/32.04}, {@code window/2024-Q4}, {@code award/2024/PROVINCE}
 * @param since since when it waits, where that is known
 * @param dueAt until when it should be done, if there is such a moment
 */
public record Task(
    Kind kind,
    String about,
    String name,
    @Nullable Instant since,
    @Nullable Instant dueAt,
    boolean overdue) {

  /** What is to be done; {@code task.<KIND>} in the messages files. */
  public enum Kind {
    FILE_REPORT,
    REVISE_REPORT,
    FINISH_VERIFICATION,
    TAKE_REPORT,
    CLOSE_WINDOW,
    REASSIGN_CLAIM,
    PUBLISH_STANDINGS,
    DECLARE_TIES,
    VOTE_ON_MOTION,
    CAST_BALLOT,
    DRAW_NOMINATION,
    CLOSE_MARKING,
    DECIDE_WINNERS,
    ANNOUNCE_WINNERS,
    RECORD_PRESENTATION;

    /** Whether it is a region's team that does it. */
    boolean ofRegion() {
      return this == FILE_REPORT || this == REVISE_REPORT;
    }
  }

  /** A task that is overdue once its moment has passed. */
  public static Task of(
      Kind kind,
      String about,
      String name,
      @Nullable Instant since,
      @Nullable Instant dueAt,
      Instant now) {
    return new Task(kind, about, name, since, dueAt, dueAt != null && !now.isBefore(dueAt));
  }
}
