package id.jejak.command;

import id.jejak.command.account.AccountAggregate;
import id.jejak.command.award.AwardSelection;
import id.jejak.command.award.EditionAggregate;
import id.jejak.command.historic.HistoricAggregate;
import id.jejak.command.policy.PolicyAggregate;
import id.jejak.command.report.ReportAggregate;
import id.jejak.command.simulation.SimulationAggregate;
import id.jejak.command.standings.StandingsAggregate;
import id.jejak.command.window.WindowAggregate;
import java.util.List;

/** All aggregates, for the wiring. */
public final class Aggregates {
  public static final List<Class<?>> ALL =
      List.of(
          SimulationAggregate.class,
          PolicyAggregate.class,
          WindowAggregate.class,
          ReportAggregate.class,
          StandingsAggregate.class,
          AccountAggregate.class,
          EditionAggregate.class,
          AwardSelection.class,
          HistoricAggregate.class);

  private Aggregates() {}
}
