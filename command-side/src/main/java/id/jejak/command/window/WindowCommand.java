package id.jejak.command.window;

import id.jejak.command.Command;
import id.jejak.command.Reason;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.report.Period;
import java.time.Instant;
import java.time.LocalDate;

/** What an administrator may ask of a reporting window. */
public sealed interface WindowCommand extends Command {
  Period period();

  @Override
  default String stream() {
    return Window.stream(period());
  }

  /** Open the window of a period. */
  record OpenWindow(
      Period period, LocalDate opensOn, LocalDate closesOn, String scoringPolicy, Actor by)
      implements WindowCommand {}

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
