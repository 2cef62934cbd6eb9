package id.jejak.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.vault.Secrets;
import id.jejak.infra.vault.VaultConfiguration;
import id.jejak.kernel.SimulationEvent.SimulationDeclared;
import id.jejak.kernel.ledger.Entry;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonTracingAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LedgerConfigurationTest {
  @TempDir Path directory;

  @ImportAutoConfiguration({
    AxonAutoConfiguration.class,
    AxonTracingAutoConfiguration.class,
    EventProcessingAutoConfiguration.class,
    InfraConfiguration.class,
    NoOpTransactionAutoConfiguration.class
  })
  static class App {
    @Bean
    Clock clock() {
      return Fixtures.at(Fixtures.NOON);
    }

    @Bean
    Seen seen() {
      return new Seen();
    }
  }

  @ProcessingGroup("seen")
  static class Seen {
    final LinkedBlockingQueue<SimulationDeclared> events = new LinkedBlockingQueue<>();

    @EventHandler
    void on(SimulationDeclared event) {
      events.add(event);
    }
  }

  private ApplicationContextRunner context() {
    return new ApplicationContextRunner()
        .withUserConfiguration(App.class, LedgerConfiguration.class, VaultConfiguration.class)
        .withPropertyValues(
            "jejak.data=" + directory,
            "axon.axonserver.enabled=false",
            "axon.update-check.disabled=true",
            "axon.serializer.general=jackson3",
            "axon.eventhandling.processors.seen.mode=pooled");
  }

  @Test
  void an_event_that_is_published_is_recorded_and_reaches_its_handlers() {
    var event = new SimulationDeclared("a test", 1, Fixtures.NOON);
    context()
        .run(
            app -> {
              app.getBean(EventStore.class)
                  .publish(
                      new GenericDomainEventMessage<>(
                          "simulation",
                          "simulation",
                          0,
                          event,
                          Map.of("actor", "somebody", "role", "TEST")));

              assertThat(app.getBean(Seen.class).events.poll(5, TimeUnit.SECONDS)).isEqualTo(event);
              assertThat(app.getBean(Ledger.class).stream("simulation", 9))
                  .extracting(Recorded::event)
                  .containsExactly(event);
            });
    context().run(app -> assertThat(app.getBean(Ledger.class).head()).isZero());
  }

  @Test
  void a_commit_of_another_process_reaches_the_handlers_too() {
    var entry =
        new Entry(
            "simulation",
            0,
            "SimulationDeclared",
            "1",
            "0f8fad5b-d9cb-469f-a165-70867728950e",
            Fixtures.NOON,
            Map.of("actor", "somebody", "role", "TEST", "command", "a:1"),
            Map.of("about", "a test", "seed", 1L, "declaredAt", "2024-03-01T12:00:00Z"));
    var commit = new Commit(0, "simulation", 0, "a:1", Fixtures.NOON, List.of(entry.bytes()));
    context()
        .run(
            app -> {
              app.getBean(LedgerStore.class).append(List.of(commit));
              assertThat(app.getBean(Seen.class).events.poll(5, TimeUnit.SECONDS)).isNotNull();
            });
  }

  @Test
  void a_token_in_the_middle_of_a_replay_can_be_read_back() {
    var token =
        ReplayToken.createReplayToken(
            new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(3));
    context()
        .run(
            app -> {
              var serializer = app.getBean(Serializer.class);
              Object back = serializer.deserialize(serializer.serialize(token, byte[].class));
              assertThat(back).isEqualTo(token);
            });
  }

  @Test
  void the_vault_keeps_its_secrets_across_restarts() {
    var before = new LinkedBlockingQueue<byte[]>();
    context().run(app -> before.add(app.getBean(Secrets.class).of("request")));
    context()
        .run(
            app -> assertThat(app.getBean(Secrets.class).of("request")).isEqualTo(before.remove()));
  }
}
