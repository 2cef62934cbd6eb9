package id.jejak.command.standings;

import id.jejak.command.Recording;
import id.jejak.command.Roles;
import id.jejak.command.window.Window;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.window.StandingsEvent;
import id.jejak.kernel.window.StandingsEvent.StandingsPublished;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * The standings of one period and kind: official once, at the last position before the decision.
 * What is approved or reopened later shows as a correction beside them.
 */
public class StandingsAggregate {
  @AggregateIdentifier private String stream;
  private boolean published;

  public StandingsAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(PublishStandings command, Clock clock, Ledger ledger) {
    var event = decide(published, command, clock.instant(), ledger);
    Recording.record(command.by(), List.of(event));
  }

  @EventSourcingHandler
  void on(StandingsEvent event) {
    switch (event) {
      case StandingsPublished e -> {
        stream = "standings/" + e.period() + "/" + e.kind();
        published = true;
      }
    }
  }

  static StandingsEvent decide(
      boolean published, PublishStandings command, Instant now, Ledger ledger) {
    Roles.require(command.by(), Role.ADMINISTRATOR);
    if (published) throw Rejected.because(StandingsRefusal.STANDINGS_ALREADY_PUBLISHED);
    long upTo = ledger.head();
    if (!Window.of(command.period(), ledger, upTo).closed())
      throw Rejected.because(StandingsRefusal.WINDOW_STILL_OPEN, command.period());
    return new StandingsPublished(command.period().toString(), command.kind().name(), upTo, now);
  }
}
