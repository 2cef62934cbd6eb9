package id.jejak.command.historic;

import id.jejak.command.Recording;
import id.jejak.command.Roles;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.historic.HistoricEvent;
import id.jejak.kernel.historic.HistoricEvent.HistoricResultRecorded;
import id.jejak.kernel.historic.HistoricMatter;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What was published elsewhere of one period; the same is recorded once. */
public class HistoricAggregate {
  @AggregateIdentifier private String stream;
  private final Map<Claim, HistoricResultRecorded> last = new HashMap<>();

  public HistoricAggregate() {}

  /** What one source can say once; a later word of it corrects the earlier. */
  private record Claim(String matter, String category, String region, String source) {
    static Claim of(HistoricResultRecorded event) {
      return new Claim(event.matter(), event.category(), event.region(), event.source());
    }
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RecordHistoricResult command, Clock clock) {
    Roles.require(command.by(), Role.ADMINISTRATOR);
    HistoricRules.check(command, clock.instant());
    var event = event(command, clock.instant());
    var before = last.get(Claim.of(event));
    if (before != null && event(command, before.recordedAt()).equals(before))
      throw Rejected.because(HistoricRefusal.RECORDED_ALREADY);
    Recording.record(command.by(), List.of(event));
  }

  @EventSourcingHandler
  void on(HistoricEvent event) {
    switch (event) {
      case HistoricResultRecorded e -> {
        stream = HistoricMatter.valueOf(e.matter()).stream(e.period());
        last.put(Claim.of(e), e);
      }
    }
  }

  private static HistoricResultRecorded event(RecordHistoricResult command, Instant at) {
    return new HistoricResultRecorded(
        command.matter().name(),
        command.period(),
        command.category(),
        command.region().value(),
        command.rank(),
        command.of(),
        command.value(),
        command.label(),
        command.basis().name(),
        command.source(),
        command.note(),
        at);
  }
}
