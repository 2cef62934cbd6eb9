package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.SimulationEvent.SimulationDeclared;
import id.jejak.kernel.ledger.InMemoryLedger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationTest {
  private final InMemoryLedger ledger = new InMemoryLedger();
  private final Simulation simulation = new Simulation(ledger);

  @Test
  void a_store_whose_first_entry_says_so_holds_a_demonstration() {
    ledger.append("simulation", new SimulationDeclared("demo", 1, Story.START));
    assertThat(simulation.mark()).isEqualTo("SIMULASI");
  }

  @Test
  void an_empty_store_may_still_become_one() {
    assertThat(simulation.mark()).isNull();
    ledger.append("simulation", new SimulationDeclared("demo", 1, Story.START));
    assertThat(simulation.mark()).isEqualTo("SIMULASI");
  }

  @Test
  void a_store_that_began_with_anything_else_never_is() {
    var story = new Story().aWindow("2023-Q1");
    story.ledger.append("simulation", new SimulationDeclared("demo", 1, Story.START));
    assertThat(new Simulation(story.ledger).declared()).isFalse();
  }
}
