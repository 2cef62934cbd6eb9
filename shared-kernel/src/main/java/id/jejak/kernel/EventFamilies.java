package id.jejak.kernel;

import id.jejak.kernel.account.AccountEvent;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.EditionEvent;
import id.jejak.kernel.historic.HistoricEvent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.scoring.PolicyEvent;
import id.jejak.kernel.window.StandingsEvent;
import id.jejak.kernel.window.WindowEvent;
import java.util.List;

/** All sealed families of events. An event outside them cannot be stored. */
public final class EventFamilies {
  /** Each family is a sealed interface whose permitted records are its events. */
  public static final List<Class<? extends DomainEvent>> ALL =
      List.of(
          SimulationEvent.class,
          AccountEvent.class,
          PolicyEvent.class,
          WindowEvent.class,
          StandingsEvent.class,
          ReportEvent.class,
          EditionEvent.class,
          AwardEvent.class,
          HistoricEvent.class);

  private EventFamilies() {}
}
