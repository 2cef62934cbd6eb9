package id.jejak.command.window;

import static id.jejak.command.People.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.Reason;
import id.jejak.command.policy.PolicyRefusal;
import id.jejak.command.window.WindowCommand.CloseWindow;
import id.jejak.command.window.WindowCommand.GrantException;
import id.jejak.command.window.WindowCommand.MoveDeadline;
import id.jejak.command.window.WindowCommand.OpenWindow;
import id.jejak.command.window.WindowCommand.ReopenWindow;
import id.jejak.kernel.SimulationEvent.SimulationDeclared;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.window.WindowEvent.DeadlineMoved;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import id.jejak.kernel.window.WindowEvent.WindowReopened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowTest {
  private static final Period Q4 = Period.of("2024-Q4");
  private static final Reason FLOOD = new Reason("Banjir");
  private static final Instant NOW = Instant.parse("2025-01-01T02:00:00Z");
  private static final String AFTER_IT = "2025-01-20T17:00:00Z";

  @Test
  void only_a_simulation_obliges_some_kinds_of_region_alone() {
    var provinces =
        new OpenWindow(
            Q4,
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-01-20"),
            ScoringPolicy.permendagri59().name(),
            Set.of(RegionKind.PROVINCE),
            ADMINISTRATOR);
    new WindowScene().refuses(WindowRefusal.EVERY_REGION_REPORTS, provinces);
    var simulation = new WindowScene();
    simulation.ledger.append(
        "simulation", new SimulationDeclared("uji", 1, Instant.parse("2025-01-01T00:00:00Z")));
    var opened = (WindowOpened) simulation.decided(provinces);
    assertThat(opened.regions()).hasSize(38).allMatch(code -> code.length() == 2);
  }

  @Test
  void a_window_opens_for_all_regions_that_report_until_24_00_in_jakarta() {
    var opened = (WindowOpened) new WindowScene().decided(opening("2025-01-01", "2025-01-20"));
    assertThat(opened.regions()).hasSize(546).contains("32.04").doesNotContain("31.71");
    assertThat(opened.closesAt()).isEqualTo("2025-01-20T17:00:00Z");
    assertThat(opened.scoringPolicy()).isEqualTo("permendagri-59-2021/1");
    new WindowScene().when(opening("2025-01-01", "2025-01-20")).expectEvents(opened);
  }

  @Test
  void it_opens_once_forwards_and_not_in_the_past() {
    opened().refuses(WindowRefusal.WINDOW_ALREADY_OPENED, opening("2025-01-01", "2025-01-20"));
    new WindowScene()
        .refuses(WindowRefusal.CLOSES_BEFORE_IT_OPENS, opening("2025-01-20", "2025-01-19"));
    new WindowScene()
        .refuses(WindowRefusal.DEADLINE_IN_THE_PAST, opening("2024-12-01", "2024-12-31"));
  }

  @Test
  void it_names_an_adopted_policy() {
    var unknown =
        new OpenWindow(
            Q4,
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-01-20"),
            "another/1",
            Set.of(),
            ADMINISTRATOR);
    new WindowScene().refuses(PolicyRefusal.POLICY_NOT_ADOPTED, unknown);
  }

  @Test
  void a_policy_adopted_after_the_first_day_had_begun_is_adopted_afterwards() {
    var scene = opened();
    var window = Window.of(Q4, scene.ledger, scene.ledger.head());
    assertThat(window.precedes(Instant.parse("2024-12-31T17:00:01Z"))).isTrue();
    assertThat(window.precedes(Instant.parse("2024-12-31T17:00:00Z"))).isFalse();
  }

  @Test
  void the_deadline_only_moves_later() {
    opened()
        .when(moving("2025-01-30"))
        .expectEvents(
            new DeadlineMoved(
                LocalDate.parse("2025-01-30"),
                Instant.parse("2025-01-30T17:00:00Z"),
                "Banjir",
                NOW));
    opened().refuses(WindowRefusal.DEADLINE_ONLY_LATER, moving("2025-01-20"));
    opened()
        .at("2025-02-03T02:00:00Z")
        .refuses(WindowRefusal.DEADLINE_IN_THE_PAST, moving("2025-01-30"));
  }

  @Test
  void an_exception_lasts_longer_than_the_deadline() {
    var until = Instant.parse("2025-01-25T17:00:00Z");
    opened()
        .when(excepting("32.04", until))
        .expectEvents(new ExceptionGranted("32.04", until, "Banjir", NOW));
    opened()
        .refuses(
            WindowRefusal.EXCEPTION_NOT_LATER,
            excepting("32.04", Instant.parse("2025-01-20T17:00:00Z")));
    opened()
        .at("2025-02-03T02:00:00Z")
        .refuses(WindowRefusal.DEADLINE_IN_THE_PAST, excepting("32.04", until));
    opened().refuses(WindowRefusal.REGION_NOT_OBLIGED, excepting("31.71", until));
  }

  @Test
  void a_closed_window_is_reopened_until_a_new_deadline() {
    var reopening = new ReopenWindow(Q4, LocalDate.parse("2025-01-31"), FLOOD, ADMINISTRATOR);
    opened()
        .at(AFTER_IT)
        .after(new CloseWindow(Q4, ADMINISTRATOR))
        .when(reopening)
        .expectEvents(
            new WindowReopened(
                LocalDate.parse("2025-01-31"),
                Instant.parse("2025-01-31T17:00:00Z"),
                "Banjir",
                Instant.parse(AFTER_IT)));
    opened().refuses(WindowRefusal.NOT_CLOSED, reopening);
  }

  @Test
  void what_is_closed_is_reopened_not_moved() {
    opened()
        .at(AFTER_IT)
        .after(new CloseWindow(Q4, ADMINISTRATOR))
        .refuses(WindowRefusal.ALREADY_CLOSED, moving("2025-01-30"));
  }

  @Test
  void nothing_happens_to_a_window_that_was_not_opened() {
    new WindowScene().refuses(WindowRefusal.WINDOW_NOT_OPENED, moving("2025-01-30"));
    new WindowScene().refuses(WindowRefusal.WINDOW_NOT_OPENED, new CloseWindow(Q4, ADMINISTRATOR));
  }

  @Test
  void only_an_administrator_has_a_say() {
    opened().refuses(CommandRefusal.ROLE_REQUIRED, new CloseWindow(Q4, People.VERIFIER));
  }

  private static WindowScene opened() {
    return new WindowScene().after(opening("2025-01-01", "2025-01-20"));
  }

  private static OpenWindow opening(String opensOn, String closesOn) {
    return new OpenWindow(
        Q4,
        LocalDate.parse(opensOn),
        LocalDate.parse(closesOn),
        "permendagri-59-2021/1",
        Set.of(),
        ADMINISTRATOR);
  }

  private static MoveDeadline moving(String closesOn) {
    return new MoveDeadline(Q4, LocalDate.parse(closesOn), FLOOD, ADMINISTRATOR);
  }

  private static GrantException excepting(String region, Instant until) {
    return new GrantException(Q4, new RegionCode(region), until, FLOOD, ADMINISTRATOR);
  }
}
