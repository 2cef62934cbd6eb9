package id.jejak.command.simulation;

import id.jejak.command.Recording;
import id.jejak.command.Text;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.SimulationEvent;
import id.jejak.kernel.SimulationEvent.SimulationDeclared;
import id.jejak.kernel.ledger.Ledger;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * The mark of a demonstration. It can only be a store's very first entry: what was recorded in
 * earnest never becomes a simulation.
 */
public class SimulationAggregate {
  static final String STREAM = "simulation";
  private static final int ABOUT = 200;

  @AggregateIdentifier private String stream;

  public SimulationAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(DeclareSimulation command, Clock clock, Ledger ledger) {
    if (ledger.head() >= 0) throw Rejected.because(SimulationRefusal.STORE_NOT_EMPTY);
    var declared =
        new SimulationDeclared(Text.of(command.about(), ABOUT), command.seed(), clock.instant());
    Recording.record(command.by(), List.of(declared));
  }

  @EventSourcingHandler
  void on(SimulationEvent event) {
    stream = STREAM;
  }
}
