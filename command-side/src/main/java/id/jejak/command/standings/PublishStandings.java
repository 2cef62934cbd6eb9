package id.jejak.command.standings;

import id.jejak.command.Command;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.Period;

/** Make a period's standings of one kind of region official as they stand now. */
public record PublishStandings(Period period, RegionKind kind, Actor by) implements Command {
  @Override
  public String stream() {
    return "standings/" + period + "/" + kind;
  }
}
