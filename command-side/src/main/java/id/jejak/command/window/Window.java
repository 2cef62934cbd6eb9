package id.jejak.command.window;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.window.Wib;
import id.jejak.kernel.window.WindowEvent;
import id.jejak.kernel.window.WindowEvent.DeadlineMoved;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import id.jejak.kernel.window.WindowEvent.WindowReopened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A reporting window as its events left it.
 *
 * @param closesAt the first instant that is late
 * @param regions codes of the regions that must report
 * @param exceptions by region, the instant until which it may file
 * @param closed whether the closing was recorded; what is late depends on {@code closesAt} alone
 */
public record Window(
    Period period,
    LocalDate opensOn,
    Instant closesAt,
    String scoringPolicy,
    Set<String> regions,
    Map<String, Instant> exceptions,
    boolean closed) {
  public Window {
    regions = Set.copyOf(regions);
    exceptions = Map.copyOf(exceptions);
  }

  public static String stream(Period period) {
    return "window/" + period;
  }

  /** The window of a period as of a position; refused where none was opened. */
  public static Window of(Period period, Ledger ledger, long upTo) {
    var state = WindowState.NONE;
    for (var recorded : ledger.stream(stream(period), upTo))
      state = state.on((WindowEvent) recorded.event());
    return state.opened(period);
  }

  static Window opened(WindowOpened event) {
    return new Window(
        Period.of(event.period()),
        event.opensOn(),
        event.closesAt(),
        event.scoringPolicy(),
        Set.copyOf(event.regions()),
        Map.of(),
        false);
  }

  Window on(WindowEvent event) {
    return switch (event) {
      case WindowOpened e -> opened(e);
      case DeadlineMoved e -> until(e.closesAt(), false);
      case WindowReopened e -> until(e.closesAt(), false);
      case WindowClosed e -> until(closesAt, true);
      case ExceptionGranted e -> excepting(e);
    };
  }

  /** Whether something that arrived then is on time; an exception does not make it so. */
  public boolean onTime(Instant arrived) {
    return arrived.isBefore(closesAt);
  }

  /** Refused unless a region may work on its first submission at the moment of arrival. */
  public void requireOpen(RegionCode region, Instant arrived) {
    requireObliged(region);
    if (arrived.isBefore(Wib.startOf(opensOn)))
      throw Rejected.because(WindowRefusal.WINDOW_NOT_YET_OPEN, period, opensOn);
    Instant excepted = exceptions.get(region.value());
    if (!onTime(arrived) && (excepted == null || !arrived.isBefore(excepted)))
      throw Rejected.because(WindowRefusal.WINDOW_CLOSED, period);
  }

  void requireObliged(RegionCode region) {
    if (!regions.contains(region.value()))
      throw Rejected.because(WindowRefusal.REGION_NOT_OBLIGED, region, period);
  }

  /**
   * Whether a policy came into force only after the window's first day had begun. A policy must be
   * adopted before a window names it, so only a window opened for days already past can find it so.
   */
  public boolean precedes(Instant adopted) {
    return adopted.isAfter(Wib.startOf(opensOn));
  }

  private Window until(Instant closing, boolean closedNow) {
    return new Window(period, opensOn, closing, scoringPolicy, regions, exceptions, closedNow);
  }

  private Window excepting(ExceptionGranted event) {
    var more = new HashMap<>(exceptions);
    more.put(event.region(), event.until());
    return new Window(period, opensOn, closesAt, scoringPolicy, regions, more, closed);
  }
}
