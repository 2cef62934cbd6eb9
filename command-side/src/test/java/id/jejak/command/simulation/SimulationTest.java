package id.jejak.command.simulation;

import static id.jejak.command.Refused.refused;

import id.jejak.kernel.SimulationEvent.SimulationDeclared;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.InMemoryLedger;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationTest {
  private static final Instant NOW = Instant.parse("2023-01-02T02:00:00Z");
  private static final DeclareSimulation DECLARING =
      new DeclareSimulation("Satu tahun rekaan", 2024, Actor.SYSTEM);

  private final InMemoryLedger ledger = new InMemoryLedger();

  @Test
  void an_empty_store_is_marked() {
    fixture()
        .givenNoPriorActivity()
        .when(DECLARING)
        .expectEvents(new SimulationDeclared("Satu tahun rekaan", 2024, NOW));
  }

  @Test
  void what_was_recorded_in_earnest_never_becomes_a_simulation() {
    ledger.append("account/a", new AccountOpened("a", NOW));
    fixture()
        .givenNoPriorActivity()
        .when(DECLARING)
        .expectException(refused(SimulationRefusal.STORE_NOT_EMPTY));
  }

  private FixtureConfiguration<SimulationAggregate> fixture() {
    return new AggregateTestFixture<>(SimulationAggregate.class)
        .registerInjectableResource(ledger)
        .registerInjectableResource(new TestClock(NOW));
  }
}
