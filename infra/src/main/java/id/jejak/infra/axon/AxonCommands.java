package id.jejak.infra.axon;

import id.jejak.command.Command;
import id.jejak.command.Commands;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.web.DryRun;
import id.jejak.infra.web.Envelope;
import id.jejak.infra.web.Envelopes;
import id.jejak.infra.web.Problem;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * Sends a command to its aggregate once: a repeat under the same key is answered from the ledger, a
 * lost race is run again unless the sender named the version he saw.
 */
@Component
class AxonCommands implements Commands {
  private static final int RETRIES = 3;
  private final CommandGateway gateway;
  private final LedgerStore store;
  private final Ledger ledger;
  private final Envelopes envelopes;
  private final Clock clock;

  AxonCommands(
      CommandGateway gateway, LedgerStore store, Ledger ledger, Envelopes envelopes, Clock clock) {
    this.gateway = gateway;
    this.store = store;
    this.ledger = ledger;
    this.envelopes = envelopes;
    this.clock = clock;
  }

  @Override
  public Receipt send(Command command) {
    var envelope = envelopes.current().orElseGet(this::ownEnvelope);
    String cid = commandId(command, envelope);
    var before = envelope.key() == null ? Optional.<Commit>empty() : store.findCommand(cid);
    if (before.isPresent()) return repeated(before.get(), envelope);
    dispatch(command, envelope, cid);
    if (envelope.dryRun()) throw new DryRun(List.of(), version(command.stream()));
    return store
        .findCommand(cid)
        .map(AxonCommands::receipt)
        .orElseGet(() -> new Receipt(ledger.head(), version(command.stream())));
  }

  private void dispatch(Command command, Envelope envelope, String cid) {
    var metadata = CommandMetadata.of(command, envelope, cid);
    for (int attempt = 0; ; attempt++) {
      try {
        gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
        return;
      } catch (ConcurrencyException | AggregateStreamCreationException lostRace) {
        if (envelope.expected() != null) throw ExpectedVersion.changed(envelope.expected());
        if (attempt == RETRIES) throw Problem.of(409, "concurrent-change");
      }
    }
  }

  /** The id that makes a command happen once; a request of several commands numbers them. */
  private static String commandId(Command command, Envelope envelope) {
    int number = envelope.sent().getAndIncrement();
    if (envelope.key() == null) return command.by().account() + ":" + UUID.randomUUID();
    String id = command.by().account() + ":" + envelope.key();
    return number == 0 ? id : id + "#" + number;
  }

  private static Receipt repeated(Commit before, Envelope envelope) {
    String request = Entry.parse(before.entries().getFirst()).meta().request();
    if (!envelope.digest().equals(request)) throw Problem.of(422, "idempotency-key-reused");
    return receipt(before);
  }

  private static Receipt receipt(Commit commit) {
    return new Receipt(commit.last(), commit.lastSeq());
  }

  private long version(String stream) {
    var events = ledger.stream(stream, ledger.head());
    return events.isEmpty() ? -1 : events.getLast().seq();
  }

  private Envelope ownEnvelope() {
    return new Envelope(
        null,
        null,
        false,
        "",
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        "SYSTEM",
        new AtomicInteger());
  }
}
