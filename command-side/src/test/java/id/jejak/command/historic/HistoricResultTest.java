package id.jejak.command.historic;

import static id.jejak.command.People.ADMINISTRATOR;
import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.Sent;
import id.jejak.command.historic.HistoricResource.Published;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.historic.HistoricBasis;
import id.jejak.kernel.historic.HistoricEvent.HistoricResultRecorded;
import id.jejak.kernel.historic.HistoricMatter;
import id.jejak.kernel.region.RegionCode;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HistoricResultTest {
  private static final Instant NOW = Instant.parse("2025-02-01T02:00:00Z");
  private static final String SOURCE = "https://example.org/berita";

  @Test
  void what_a_source_published_is_recorded_as_that() {
    fixture()
        .givenNoPriorActivity()
        .when(standings("2023-Q3", "KABUPATEN", 1, 415, "88.14"))
        .expectEvents(recorded("88.14"));
  }

  @Test
  void the_same_is_recorded_once() {
    fixture()
        .given(recorded("88.14"))
        .when(standings("2023-Q3", "KABUPATEN", 1, 415, "88.14"))
        .expectException(refused(HistoricRefusal.RECORDED_ALREADY));
  }

  @Test
  void a_source_is_corrected_by_its_later_word_and_the_first_may_come_again() {
    fixture()
        .given(recorded("88.15"))
        .when(standings("2023-Q3", "KABUPATEN", 1, 415, "88.14"))
        .expectEvents(recorded("88.14"));
    fixture()
        .given(recorded("88.14"), recorded("88.15"))
        .when(standings("2023-Q3", "KABUPATEN", 1, 415, "88.14"))
        .expectEvents(recorded("88.14"));
  }

  @Test
  void standings_are_of_a_quarter_or_a_year_that_is_over() {
    for (String period : new String[] {"2025-Q1", "2025", "2030", "2030-Q1"})
      refuses(HistoricRefusal.NOT_A_PAST_PERIOD, standings(period, "KABUPATEN", 1, null, null));
    fixture()
        .givenNoPriorActivity()
        .when(standings("2024", "KABUPATEN", 1, null, null))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void an_edition_is_a_year_until_this_one() {
    refuses(HistoricRefusal.NOT_A_PAST_PERIOD, award("2026", "KABUPATEN"));
    refuses(HistoricRefusal.NOT_A_PAST_PERIOD, award("2024-Q4", "KABUPATEN"));
    fixture()
        .givenNoPriorActivity()
        .when(award("2025", "REGIONAL_JAVA"))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_category_is_a_code_and_standings_are_of_the_regions_kind() {
    refuses(HistoricRefusal.NOT_A_CATEGORY, award("2024", "Kabupaten terbaik"));
    refuses(HistoricRefusal.NOT_THE_REGIONS_KIND, standings("2023-Q3", "KOTA", 1, null, null));
  }

  @Test
  void a_rank_is_one_of_so_many() {
    refuses(HistoricRefusal.NOT_A_RANK, standings("2023", "KABUPATEN", 0, null, null));
    refuses(HistoricRefusal.NOT_A_RANK, standings("2023", "KABUPATEN", 416, 415, null));
    refuses(HistoricRefusal.NOT_A_RANK, standings("2023", "KABUPATEN", null, 0, "88"));
    refuses(HistoricRefusal.NOT_A_RANK, standings("2023", "KABUPATEN", 1, 1_001, null));
  }

  @Test
  void a_value_is_a_score_from_0_to_100() {
    for (String value : new String[] {"100.01", "88,14", "-1", "x"})
      refuses(HistoricRefusal.NOT_A_SCORE, standings("2023", "KABUPATEN", 1, null, value));
  }

  @Test
  void standings_name_a_rank_or_a_value() {
    refuses(HistoricRefusal.NOTHING_IS_CLAIMED, standings("2023", "KABUPATEN", null, null, null));
  }

  @Test
  void only_by_an_administrator() {
    var command = standings("2023", "KABUPATEN", 1, null, null, People.VERIFIER);
    refuses(CommandRefusal.ROLE_REQUIRED, command);
  }

  @Test
  void the_resource_takes_it() {
    var sent = new Sent();
    var resource = new HistoricResource(sent);
    resource.record(
        new Published(
            "STANDINGS",
            "2023-Q3",
            "KABUPATEN",
            "52.04",
            1,
            415,
            "88.14",
            null,
            "PRESS",
            SOURCE,
            null),
        ADMINISTRATOR);
    assertThat(sent.only()).isEqualTo(standings("2023-Q3", "KABUPATEN", 1, 415, "88.14"));
    assertViolations(
        () ->
            resource.record(
                new Published(
                    "RUMOUR", null, "", "x", null, null, null, "l".repeat(201), "PRESS", " ", null),
                ADMINISTRATOR),
        "/matter not-a-choice",
        "/period blank",
        "/category blank",
        "/region not-a-region-code",
        "/label too-long",
        "/source blank");
  }

  private static void refuses(Refusal refusal, RecordHistoricResult command) {
    fixture().givenNoPriorActivity().when(command).expectException(refused(refusal));
  }

  private static RecordHistoricResult standings(
      String period,
      String category,
      @Nullable Integer rank,
      @Nullable Integer of,
      @Nullable String value) {
    return standings(period, category, rank, of, value, ADMINISTRATOR);
  }

  private static RecordHistoricResult standings(
      String period,
      String category,
      @Nullable Integer rank,
      @Nullable Integer of,
      @Nullable String value,
      Actor by) {
    return new RecordHistoricResult(
        HistoricMatter.STANDINGS,
        period,
        category,
        new RegionCode("52.04"),
        rank,
        of,
        value,
        null,
        HistoricBasis.PRESS,
        SOURCE,
        null,
        by);
  }

  private static RecordHistoricResult award(String period, String category) {
    return new RecordHistoricResult(
        HistoricMatter.AWARD,
        period,
        category,
        new RegionCode("52.04"),
        null,
        null,
        null,
        null,
        HistoricBasis.FOUNDING_TEXT,
        SOURCE,
        null,
        ADMINISTRATOR);
  }

  private static HistoricResultRecorded recorded(String value) {
    return new HistoricResultRecorded(
        "STANDINGS",
        "2023-Q3",
        "KABUPATEN",
        "52.04",
        1,
        415,
        value,
        null,
        "PRESS",
        SOURCE,
        null,
        NOW);
  }

  private static FixtureConfiguration<HistoricAggregate> fixture() {
    return new AggregateTestFixture<>(HistoricAggregate.class)
        .registerInjectableResource(new TestClock(NOW));
  }
}
