package id.jejak.infra.axon;

import id.jejak.command.Command;
import id.jejak.command.Commands;
import id.jejak.infra.axon.CommandMetadata.Outcome;
import id.jejak.infra.ledger.CommandLog;
import id.jejak.infra.ledger.CommandLog.Answer;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.DryRun;
import id.jejak.infra.web.Envelope;
import id.jejak.infra.web.Envelopes;
import id.jejak.infra.web.Problem;
import id.jejak.infra.web.Tried;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ledger.Ledger;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
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
  private final CommandLog log;
  private final Ledger ledger;
  private final Envelopes envelopes;
  private final Clock clock;
  private final CommandWatch watch;

  AxonCommands(
      CommandBus bus,
      CommandLog log,
      Ledger ledger,
      Envelopes envelopes,
      Clock clock,
      ObservationRegistry observations) {
    bus.registerHandlerInterceptor(new CommandMetadata());
    this.gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    this.log = log;
    this.ledger = ledger;
    this.envelopes = envelopes;
    this.clock = clock;
    this.watch = new CommandWatch(observations);
  }

  @Override
  public Receipt send(Command command) {
    var envelope = envelopes.current().orElseGet(this::ownEnvelope);
    String cid = commandId(command, envelope);
    return watch.watch(command, cid, () -> once(command, envelope, cid));
  }

  private Receipt once(Command command, Envelope envelope, String cid) {
    var before = envelope.key() == null ? Optional.<Answer>empty() : log.find(cid);
    if (before.isPresent()) return repeated(before.get(), envelope);
    try {
      return sent(command, envelope, cid);
    } catch (Rejected | Problem refused) {
      // The same command may have been on its way: then what refuses this one is its own deed.
      var meanwhile = envelope.key() == null ? Optional.<Answer>empty() : log.find(cid);
      if (meanwhile.isPresent()) return repeated(meanwhile.get(), envelope);
      throw refused;
    }
  }

  private Receipt sent(Command command, Envelope envelope, String cid) {
    try {
      var written = dispatch(command, envelope, cid);
      if (envelope.dryRun()) throw new Tried(List.of(), version(command.stream()));
      return written
          .map(AxonCommands::receipt)
          .orElseGet(() -> new Receipt(ledger.head(), version(command.stream())));
    } catch (DryRun dryRun) {
      var last = dryRun.events().getLast();
      var types = dryRun.events().stream().map(e -> e.getPayloadType().getSimpleName()).toList();
      throw new Tried(types, last.getSequenceNumber());
    }
  }

  private Optional<Commit> dispatch(Command command, Envelope envelope, String cid) {
    for (int attempt = 0; ; attempt++) {
      var outcome = new Outcome();
      var metadata = CommandMetadata.of(command, envelope, cid, outcome);
      try {
        gateway.sendAndWait(new GenericCommandMessage<>(command, metadata));
        return outcome.append == null ? Optional.empty() : outcome.append.commit();
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

  private Receipt repeated(Answer before, Envelope envelope) {
    if (!envelope.digest().equals(before.request())) {
      throw Problem.of(422, "idempotency-key-reused");
    }
    watch.repeated();
    return new Receipt(before.position(), before.version());
  }

  private static Receipt receipt(Commit commit) {
    return new Receipt(commit.last(), commit.lastSeq());
  }

  private long version(String stream) {
    var events = ledger.stream(stream, ledger.head());
    return events.isEmpty() ? -1 : events.getLast().seq();
  }

  /** The envelope of a command that follows from no request. */
  private Envelope ownEnvelope() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Envelope(null, null, false, "", now, "SYSTEM", new AtomicInteger());
  }
}
