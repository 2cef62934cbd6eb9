package id.jejak.command.report;

import static id.jejak.command.Refused.refused;

import id.jejak.command.Recording;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.window.Wib;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/**
 * A ledger with an adopted policy and open windows, in which commands happen one after the other.
 * What happened to a report is what its aggregate is given when the command under test comes.
 */
final class Scene {
  final InMemoryLedger ledger = new InMemoryLedger();
  final TestClock clock = new TestClock("2025-01-06T03:00:00Z");
  private final Map<ReportId, List<GenericEventMessage<?>>> past = new HashMap<>();
  private final Map<ReportId, Report> reports = new HashMap<>();
  private final ScoringPolicy policy;

  Scene() {
    this(ScoringPolicy.permendagri59());
  }

  Scene(ScoringPolicy policy) {
    this.policy = policy;
    ledger.append(
        policy.stream(), new ScoringPolicyAdopted(policy, Instant.parse("2023-01-02T00:00:00Z")));
    window("2024-Q3", "2024-10-01", "2024-10-20");
    window("2024-Q4", "2025-01-01", "2025-01-20");
  }

  private void window(String period, String opensOn, String closesOn) {
    var opened =
        new WindowOpened(
            period,
            LocalDate.parse(opensOn),
            LocalDate.parse(closesOn),
            Wib.endOf(LocalDate.parse(closesOn)),
            policy.name(),
            RegionRegister.current().reporting().stream()
                .map(region -> region.code().value())
                .toList(),
            Instant.parse("2024-09-01T00:00:00Z"),
            null);
    ledger.append("window/" + period, opened);
  }

  /** Sets the clock; what arrives from now on arrives then. */
  Scene at(String instant) {
    clock.moveTo(instant);
    return this;
  }

  /** The position up to which the next decision looks at other streams. */
  long head() {
    return ledger.head();
  }

  Instant now() {
    return clock.instant();
  }

  /** Something that happened elsewhere. */
  Scene recorded(String stream, DomainEvent... events) {
    ledger.append(stream, events);
    return this;
  }

  /** Commands that succeeded, in order. */
  Scene after(ReportCommand... commands) {
    for (ReportCommand command : commands) decided(command);
    return this;
  }

  /** Decides a command, records what follows and returns it. */
  List<ReportEvent> decided(ReportCommand command) {
    ReportId id = command.report();
    Report report = reports.getOrDefault(id, Report.NONE);
    var events = ReportDecision.decide(command, Situation.of(id, report, clock.instant(), ledger));
    String actor = command.by().account();
    for (ReportEvent event : events) {
      report = report.on(event, actor);
      past.computeIfAbsent(id, any -> new ArrayList<>())
          .add(new GenericEventMessage<>(event, MetaData.with(Recording.ACTOR, actor)));
    }
    reports.put(id, report);
    if (!events.isEmpty())
      ledger.appendBy(actor, command.stream(), events.toArray(DomainEvent[]::new));
    return events;
  }

  /** The command under test, against the aggregate itself. */
  ResultValidator<ReportAggregate> when(ReportCommand command) {
    var fixture = new AggregateTestFixture<>(ReportAggregate.class);
    fixture.registerInjectableResource(clock);
    fixture.registerInjectableResource(ledger);
    return fixture.given(past.getOrDefault(command.report(), List.of())).when(command);
  }

  /** The command under test is refused. */
  void refuses(Refusal refusal, ReportCommand command) {
    when(command).expectNoEvents().expectException(refused(refusal));
  }
}
