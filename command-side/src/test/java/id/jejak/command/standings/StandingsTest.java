package id.jejak.command.standings;

import static id.jejak.command.People.ADMINISTRATOR;
import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.Sent;
import id.jejak.command.window.WindowRefusal;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.window.StandingsEvent.StandingsPublished;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandingsTest {
  private static final Instant NOW = Instant.parse("2025-02-01T02:00:00Z");
  private static final PublishStandings PUBLISHING =
      new PublishStandings(Period.of("2024-Q4"), RegionKind.KOTA, ADMINISTRATOR);
  private static final WindowOpened OPENED =
      new WindowOpened(
          "2024-Q4",
          LocalDate.parse("2025-01-01"),
          LocalDate.parse("2025-01-20"),
          Instant.parse("2025-01-20T17:00:00Z"),
          "permendagri-59-2021/1",
          List.of("32.71"),
          Instant.parse("2025-01-01T00:00:00Z"),
          null);

  private final InMemoryLedger ledger = new InMemoryLedger();

  @Test
  void standings_become_official_as_they_stand_at_a_position() {
    closedWindow()
        .givenNoPriorActivity()
        .when(PUBLISHING)
        .expectEvents(new StandingsPublished("2024-Q4", "KOTA", 1, NOW));
  }

  @Test
  void they_become_official_once() {
    closedWindow()
        .given(new StandingsPublished("2024-Q4", "KOTA", 1, NOW))
        .when(PUBLISHING)
        .expectException(refused(StandingsRefusal.STANDINGS_ALREADY_PUBLISHED));
  }

  @Test
  void not_before_the_window_is_closed() {
    ledger.append("window/2024-Q4", OPENED);
    fixture()
        .givenNoPriorActivity()
        .when(PUBLISHING)
        .expectException(refused(StandingsRefusal.WINDOW_STILL_OPEN));
  }

  @Test
  void not_of_a_quarter_without_a_window() {
    fixture()
        .givenNoPriorActivity()
        .when(PUBLISHING)
        .expectException(refused(WindowRefusal.WINDOW_NOT_OPENED));
  }

  @Test
  void only_by_an_administrator() {
    closedWindow()
        .givenNoPriorActivity()
        .when(new PublishStandings(Period.of("2024-Q4"), RegionKind.KOTA, People.VERIFIER))
        .expectException(refused(CommandRefusal.ROLE_REQUIRED));
  }

  @Test
  void the_resource_takes_the_kind() {
    var sent = new Sent();
    var resource = new StandingsResource(sent);
    resource.publish("2024-Q4", new StandingsResource.Publication("KOTA"), ADMINISTRATOR);
    assertThat(sent.only()).isEqualTo(PUBLISHING);
    assertViolations(
        () -> resource.publish("2024-Q4", new StandingsResource.Publication("DESA"), ADMINISTRATOR),
        "/kind not-a-choice");
  }

  private FixtureConfiguration<StandingsAggregate> closedWindow() {
    ledger.append("window/2024-Q4", OPENED);
    ledger.append("window/2024-Q4", new WindowClosed(List.of("32.71"), 0, NOW));
    return fixture();
  }

  private FixtureConfiguration<StandingsAggregate> fixture() {
    return new AggregateTestFixture<>(StandingsAggregate.class)
        .registerInjectableResource(ledger)
        .registerInjectableResource(new TestClock(NOW));
  }
}
