package id.jejak.query.audit;

import id.jejak.query.report.Difference.Change;
import id.jejak.query.report.Steps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stream's story, event by event, and what came out when its decisions were computed again.
 *
 * @param subject the stream's id, for example {@code award/2024/PROVINCE}
 * @param position the last position that was read
 * @param same whether everything that was computed again came out as it was recorded
 */
public record Replay(
    String subject, long position, List<Step> steps, List<Check> checks, boolean same) {

  static Replay of(String subject, long position, List<Step> steps, List<Check> checks) {
    return new Replay(
        subject,
        position,
        List.copyOf(steps),
        List.copyOf(checks),
        checks.stream().allMatch(Check::same));
  }

  /** The same replay, where nothing of the stream lies between the two positions. */
  Replay upTo(long other) {
    return new Replay(subject, other, steps, checks, same);
  }

  /**
   * One event.
   *
   * @param actor who acted, by account, in which role
   * @param why the reason that was given, if one was
   * @param changes cells that the event changed
   * @param score how a recorded score comes about
   * @param data the event itself
   */
  public record Step(
      long position,
      Instant at,
      String stream,
      long seq,
      String event,
      String actor,
      String role,
      @Nullable String why,
      String stateBefore,
      String stateAfter,
      List<Change> changes,
      List<Steps.Step> score,
      Map<String, Object> data) {}

  /**
   * Something recorded, computed again.
   *
   * @param position where it is recorded
   * @param what a key of the messages files, {@code check.<what>}
   * @param about what it was recorded of
   * @param recomputed what came out instead; absent where it is the same
   */
  public record Check(
      long position,
      String what,
      String about,
      boolean same,
      @Nullable String recorded,
      @Nullable String recomputed) {}
}
