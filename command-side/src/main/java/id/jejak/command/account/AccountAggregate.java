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
import id.jejak.kernel.ledger.Upon;
import java.time.Clock;
import java.util.List;
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
    if (command.revoke().stream().anyMatch(AccountState::administers))
      recordAsAdministrator(command, events, ledger, upTo);
    else Recording.record(command.by(), events);
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
    if (state.administers()) recordAsAdministrator(command, events, ledger, upTo);
    else Recording.record(command.by(), events);
  }

  @EventSourcingHandler
  void on(AccountEvent event, @SourceId @Nullable String source) {
    if (source != null) stream = source;
    state = state.on(event);
  }

  private void record(AccountCommand command, Clock clock, Ledger ledger) {
    Recording.record(command.by(), state.decide(command, clock.instant(), ledger.head()));
  }

  /**
   * Two administrators who take each other's office at once would leave none, each with the rights
   * he had when he asked: so it rests on the acting one's account as it stands when it is written.
   */
  private static void recordAsAdministrator(
      AccountCommand command, List<? extends AccountEvent> events, Ledger ledger, long upTo) {
    String own = AccountCommand.streamOf(command.by().account());
    var acting = AccountState.NONE;
    long last = -1;
    for (var recorded : ledger.stream(own, upTo)) {
      acting = acting.on((AccountEvent) recorded.event());
      last = recorded.seq();
    }
    if (!acting.administers()) throw Rejected.because(AccountRefusal.ADMINISTRATOR_NO_LONGER);
    Recording.recordUpon(new Upon(own, last), command.by(), events);
  }
}
