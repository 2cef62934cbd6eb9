package id.jejak.command.window;

import id.jejak.command.Command;
import id.jejak.command.Reason;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What an administrator may ask of a reporting window. */
public sealed interface WindowCommand extends Command {
  Period period();

  @Override
  default String stream() {
    return Window.stream(period());
  }

  /**
   * Open the window of a period.
   *
   * @param kinds whose regions must report; empty means every region that reports, and nothing else
   *     is possible but in a simulation
   */
  record OpenWindow(
      Period period,
      LocalDate opensOn,
      LocalDate closesOn,
      String scoringPolicy,
      Set<RegionKind> kinds,
      Actor by)
      implements WindowCommand {
    public OpenWindow {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Move the deadline later. */
  record MoveDeadline(Period period, LocalDate closesOn, Reason reason, Actor by)
      implements WindowCommand {}

  /** Let one region file until a moment. */
  record GrantException(Period period, RegionCode region, Instant until, Reason reason, Actor by)
      implements WindowCommand {}

  /** Close the window and record who did not file. */
  record CloseWindow(Period period, Actor by) implements WindowCommand {}

  /** Open a closed window again until a new deadline. */
  record ReopenWindow(Period period, LocalDate closesOn, Reason reason, Actor by)
      implements WindowCommand {}
}
