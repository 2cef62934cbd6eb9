package id.jejak.command.window;

import id.jejak.command.Recording;
import id.jejak.command.window.WindowCommand.CloseWindow;
import id.jejak.command.window.WindowCommand.GrantException;
import id.jejak.command.window.WindowCommand.MoveDeadline;
import id.jejak.command.window.WindowCommand.OpenWindow;
import id.jejak.command.window.WindowCommand.ReopenWindow;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.window.WindowEvent;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The reporting window of one period. */
public class WindowAggregate {
  @AggregateIdentifier private String stream;
  private WindowState state = WindowState.NONE;

  public WindowAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenWindow command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(MoveDeadline command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(GrantException command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CloseWindow command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ReopenWindow command, Clock clock, Ledger ledger) {
    decide(command, clock, ledger);
  }

  @EventSourcingHandler
  void on(WindowEvent event) {
    if (event instanceof WindowOpened opened) stream = Window.stream(Period.of(opened.period()));
    state = state.on(event);
  }

  private void decide(WindowCommand command, Clock clock, Ledger ledger) {
    var decision = new WindowDecision(state, clock.instant(), ledger);
    Recording.record(command.by(), List.of(decision.decide(command)));
  }
}
