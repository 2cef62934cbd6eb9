package id.jejak.command.window;

import static id.jejak.command.Refused.refused;

import id.jejak.kernel.Refusal;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.window.WindowEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A ledger with an adopted policy, in which commands happen to one window. */
final class WindowScene {
  final InMemoryLedger ledger = new InMemoryLedger();
  private final TestClock clock = new TestClock("2025-01-01T02:00:00Z");
  private final List<WindowEvent> past = new ArrayList<>();
  private WindowState state = WindowState.NONE;

  WindowScene() {
    var policy = ScoringPolicy.permendagri59();
    ledger.append(
        policy.stream(), new ScoringPolicyAdopted(policy, Instant.parse("2024-12-31T17:00:01Z")));
  }

  WindowScene at(String instant) {
    clock.moveTo(instant);
    return this;
  }

  WindowScene after(WindowCommand... commands) {
    for (WindowCommand command : commands) decided(command);
    return this;
  }

  WindowEvent decided(WindowCommand command) {
    var event = new WindowDecision(state, clock.instant(), ledger).decide(command);
    state = state.on(event);
    past.add(event);
    ledger.append(command.stream(), event);
    return event;
  }

  ResultValidator<WindowAggregate> when(WindowCommand command) {
    var fixture = new AggregateTestFixture<>(WindowAggregate.class);
    fixture.registerInjectableResource(clock);
    fixture.registerInjectableResource(ledger);
    return fixture.given(past).when(command);
  }

  void refuses(Refusal refusal, WindowCommand command) {
    when(command).expectNoEvents().expectException(refused(refusal));
  }
}
