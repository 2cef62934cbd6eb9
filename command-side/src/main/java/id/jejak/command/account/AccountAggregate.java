package id.jejak.command.account;

import id.jejak.command.Recording;
import id.jejak.command.account.AccountCommand.ChangePassword;
import id.jejak.command.account.AccountCommand.ChangeRoles;
import id.jejak.command.account.AccountCommand.CloseAccount;
import id.jejak.command.account.AccountCommand.DeclareVerifierTie;
import id.jejak.command.account.AccountCommand.OpenAccount;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.AccountEvent;
import id.jejak.kernel.ledger.Ledger;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One account. */
public class AccountAggregate {
  @AggregateIdentifier private String stream;
  private AccountState state = AccountState.NONE;

  public AccountAggregate() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(OpenAccount command, Clock clock, Ledger ledger, AccountRecords records) {
    var events = state.decide(command, clock.instant(), ledger.head());
    records.keep(command.account(), command.person(), command.password());
    stream = command.stream();
    Recording.record(command.by(), events);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ChangeRoles command, Clock clock, Ledger ledger) {
    long upTo = ledger.head();
    var events = state.decide(command, clock.instant(), upTo);
    RunningEditions.of(command.account(), ledger, upTo).mustNotLose(command.revoke());
    Recording.record(command.by(), events);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(DeclareVerifierTie command, Clock clock, Ledger ledger) {
    record(command, clock, ledger);
  }

  /** A changed password lies in the vault alone: it is no event. */
  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(ChangePassword command, Clock clock, Ledger ledger, AccountRecords records) {
    record(command, clock, ledger);
    if (!records.isPasswordOf(command.account(), command.current()))
      throw Rejected.because(AccountRefusal.WRONG_PASSWORD);
    records.changePassword(command.account(), command.chosen());
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(CloseAccount command, Clock clock, Ledger ledger) {
    long upTo = ledger.head();
    var events = state.decide(command, clock.instant(), upTo);
    RunningEditions.of(command.account(), ledger, upTo).mustBeNone();
    Recording.record(command.by(), events);
  }

  @EventSourcingHandler
  void on(AccountEvent event, @SourceId @Nullable String source) {
    if (source != null) stream = source;
    state = state.on(event);
  }

  private void record(AccountCommand command, Clock clock, Ledger ledger) {
    Recording.record(command.by(), state.decide(command, clock.instant(), ledger.head()));
  }
}
