package id.jejak.query.open;

import id.jejak.kernel.window.StandingsEvent;
import id.jejak.kernel.window.StandingsEvent.StandingsPublished;
import id.jejak.kernel.window.Wib;
import id.jejak.kernel.window.WindowEvent;
import id.jejak.kernel.window.WindowEvent.DeadlineMoved;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import id.jejak.kernel.window.WindowEvent.WindowReopened;
import id.jejak.query.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A reporting window with its whole history.
 *
 * @param state as recorded, {@code NOT_OPENED}, {@code OPEN} or {@code CLOSED}
 * @param regions codes of the regions that must report
 * @param deadlines the first deadline and each that took its place
 * @param unfiled regions that had not filed when it was last closed; absent before that
 * @param published which kinds' standings were made official, and as of which position
 */
public record WindowView(
    String period,
    long version,
    State state,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    @Nullable Instant closesAt,
    @Nullable String scoringPolicy,
    List<String> regions,
    List<Deadline> deadlines,
    List<Exemption> exceptions,
    @Nullable List<String> unfiled,
    @Nullable Instant closedAt,
    List<Publication> published) {

  public WindowView {
    regions = List.copyOf(regions);
    deadlines = List.copyOf(deadlines);
    exceptions = List.copyOf(exceptions);
    unfiled = unfiled == null ? null : List.copyOf(unfiled);
    published = List.copyOf(published);
  }

  /**
   * How a window stands. Recorded are only that it was opened and that it was closed; whether its
   * first day has come and its deadline has passed is the clock's to say, see {@link #stateAt}.
   */
  public enum State {
    NOT_OPENED,
    NOT_YET_OPEN,
    OPEN,
    /** Late, but not closed: nobody was recorded as not having filed. */
    DEADLINE_PASSED,
    CLOSED
  }

  /** A deadline and why it was set. */
  public record Deadline(LocalDate closesOn, @Nullable String reason, Instant setAt) {}

  /** A region's leave to file later. */
  public record Exemption(String region, Instant until, String reason, Instant grantedAt) {}

  /** Standings of a kind of region that were made official. */
  public record Publication(String kind, long position, Instant publishedAt) {}

  static WindowView blank(String period) {
    return new WindowView(
        period,
        -1,
        State.NOT_OPENED,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of());
  }

  /** How the window stands at a moment; exceptions are not looked at. */
  public State stateAt(Instant now) {
    if (state != State.OPEN) return state;
    if (opensOn != null && now.isBefore(Wib.startOf(opensOn))) return State.NOT_YET_OPEN;
    return closesAt == null || now.isBefore(closesAt) ? State.OPEN : State.DEADLINE_PASSED;
  }

  /** Until when a region may work on its first submission; absent if it may not now. */
  public @Nullable Instant opensUntil(String region, Instant now) {
    if (!regions.contains(region) || opensOn == null || closesAt == null) return null;
    if (now.isBefore(Wib.startOf(opensOn))) return null;
    Instant until = deadline(region);
    return until != null && now.isBefore(until) ? until : null;
  }

  /** The first instant that is late for a region: the window's, or a later one it was granted. */
  public @Nullable Instant deadline(String region) {
    return exceptions.stream()
        .filter(exception -> exception.region().equals(region))
        .map(Exemption::until)
        .reduce((earlier, last) -> last)
        .filter(until -> closesAt == null || until.isAfter(closesAt))
        .orElse(closesAt);
  }

  /** How many regions of each kind must report; a kind of which none must is not named. */
  public Map<String, Integer> obliged() {
    var obliged = new TreeMap<String, Integer>();
    regions.forEach(code -> obliged.merge(Place.region(code).kind().name(), 1, Integer::sum));
    return obliged;
  }

  /** Whether the standings of a kind are official. */
  public boolean publishes(String kind) {
    return published.stream().anyMatch(publication -> publication.kind().equals(kind));
  }

  WindowView on(long seq, WindowEvent event) {
    return switch (event) {
      case WindowOpened e ->
          new WindowView(
              period,
              seq,
              State.OPEN,
              e.opensOn(),
              e.closesOn(),
              e.closesAt(),
              e.scoringPolicy(),
              e.regions(),
              List.of(new Deadline(e.closesOn(), null, e.openedAt())),
              exceptions,
              unfiled,
              null,
              published);
      case DeadlineMoved e ->
          until(
              seq, e.closesOn(), e.closesAt(), new Deadline(e.closesOn(), e.reason(), e.movedAt()));
      case WindowReopened e ->
          until(
              seq,
              e.closesOn(),
              e.closesAt(),
              new Deadline(e.closesOn(), e.reason(), e.reopenedAt()));
      case ExceptionGranted e ->
          new WindowView(
              period,
              seq,
              state,
              opensOn,
              closesOn,
              closesAt,
              scoringPolicy,
              regions,
              deadlines,
              with(exceptions, new Exemption(e.region(), e.until(), e.reason(), e.grantedAt())),
              unfiled,
              closedAt,
              published);
      case WindowClosed e ->
          new WindowView(
              period,
              seq,
              State.CLOSED,
              opensOn,
              closesOn,
              closesAt,
              scoringPolicy,
              regions,
              deadlines,
              exceptions,
              e.unfiled(),
              e.closedAt(),
              published);
    };
  }

  WindowView on(StandingsEvent event) {
    return switch (event) {
      case StandingsPublished e ->
          new WindowView(
              period,
              version,
              state,
              opensOn,
              closesOn,
              closesAt,
              scoringPolicy,
              regions,
              deadlines,
              exceptions,
              unfiled,
              closedAt,
              with(published, new Publication(e.kind(), e.position(), e.publishedAt())));
    };
  }

  private WindowView until(long seq, LocalDate day, Instant instant, Deadline deadline) {
    return new WindowView(
        period,
        seq,
        State.OPEN,
        opensOn,
        day,
        instant,
        scoringPolicy,
        regions,
        with(deadlines, deadline),
        exceptions,
        unfiled,
        null,
        published);
  }

  private static <T> List<T> with(List<T> before, T more) {
    var after = new ArrayList<>(before);
    after.add(more);
    return after;
  }
}
