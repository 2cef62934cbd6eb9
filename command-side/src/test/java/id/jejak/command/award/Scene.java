package id.jejak.command.award;

import static id.jejak.command.Refused.refused;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;

import id.jejak.kernel.Refusal;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.kernel.ledger.InMemoryLedger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/** A ledger and a vault in which commands to one category happen one after the other. */
final class Scene {
  final InMemoryLedger ledger;
  final FakeSalts salts = new FakeSalts();
  final FakeEnvelopes envelopes = new FakeEnvelopes();
  private final TestClock clock = new TestClock("2025-02-01T00:00:00Z");
  private final List<AwardEvent> past = new ArrayList<>();

  Scene(InMemoryLedger ledger) {
    this.ledger = ledger;
    salts.make();
  }

  /** Sets the clock. */
  Scene at(String instant) {
    clock.moveTo(instant);
    ledger.at(clock.instant());
    return this;
  }

  Instant now() {
    return clock.instant();
  }

  /** What happened to the category. */
  Scene happened(List<? extends AwardEvent> events) {
    past.addAll(events);
    return this;
  }

  /** Commands that succeeded, in order. */
  Scene after(AwardCommand... commands) {
    for (AwardCommand command : commands) decided(command);
    return this;
  }

  /** Decides a command, keeps what follows and returns it. */
  List<AwardEvent> decided(AwardCommand command) {
    var events = new ArrayList<AwardEvent>();
    when(command)
        .expectSuccessfulHandlerExecution()
        .expectEventsMatching(payloadsMatching(capturing(events)));
    past.addAll(events);
    ledger.append(command.stream(), events.toArray(AwardEvent[]::new));
    return events;
  }

  /** The last event of a kind. */
  <E extends AwardEvent> E last(Class<E> kind) {
    return past.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** The line of a rank in the nomination. */
  RankedRegion ranked(int rank) {
    return last(RegionsNominated.class).firstTen().get(rank - 1);
  }

  /** The command under test, against the aggregate itself. */
  ResultValidator<AwardSelection> when(AwardCommand command) {
    var fixture = new AggregateTestFixture<>(AwardSelection.class);
    fixture.registerInjectableResource(clock);
    fixture.registerInjectableResource(ledger);
    fixture.registerInjectableResource(salts);
    fixture.registerInjectableResource(envelopes);
    return fixture.given(past).when(command);
  }

  /** The command under test is refused. */
  void refuses(Refusal refusal, AwardCommand command) {
    when(command).expectNoEvents().expectException(refused(refusal));
  }

  private static BaseMatcher<List<?>> capturing(List<AwardEvent> events) {
    return new BaseMatcher<>() {
      @Override
      public boolean matches(Object payloads) {
        ((List<?>) payloads).forEach(payload -> events.add((AwardEvent) payload));
        return true;
      }

      @Override
      public void describeTo(Description description) {
        description.appendText("any events");
      }
    };
  }
}
