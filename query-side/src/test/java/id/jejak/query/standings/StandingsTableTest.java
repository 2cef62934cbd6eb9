package id.jejak.query.standings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.scoring.Scoring;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.window.Wib;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.SampleReport;
import id.jejak.query.Slice;
import id.jejak.query.Story;
import id.jejak.query.ViewStore;
import id.jejak.query.historic.Historic;
import id.jejak.query.open.Calendar;
import id.jejak.query.open.WindowView;
import id.jejak.query.standings.StandingsQueries.Unfiled;
import id.jejak.query.standings.StandingsTable.Row;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandingsTableTest {
  private static final String Q1 = "2023-Q1";

  private static StandingsTable table(Story story, boolean published, @Nullable String field) {
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var lines = store.reports(story.ledger).lines(Q1);
      return StandingsTable.of(Q1, RegionKind.PROVINCE, null, field, published, lines);
    }
  }

  private static Row row(StandingsTable table, String region) {
    return table.rows().stream().filter(r -> r.region().equals(region)).findFirst().orElseThrow();
  }

  @Test
  void equal_scores_share_a_rank_and_who_did_not_file_stands_last() {
    Story story =
        new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90).anApproved(Q1, Story.JATIM, 90);
    StandingsTable table = table(story, false, null);
    assertThat(table.rows()).extracting(Row::rank).containsExactly(1, 1, null);
    assertThat(row(table, Story.JATENG).filed()).isFalse();
    assertThat(table.of()).isEqualTo(3);
    assertThat(table.mean()).isEqualTo(row(table, Story.JABAR).shown());
  }

  @Test
  void a_score_that_is_not_approved_ranks_nobody() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 90).submitted(Q1, Story.JABAR, 1);
    Row row = row(table(story, false, null), Story.JABAR);
    assertThat(row.filed()).isTrue();
    assertThat(row.index()).isNull();
  }

  @Test
  void a_field_ranks_by_its_own_index() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);
    assertThat(row(table(story, false, "HEALTH"), Story.JABAR).shown()).isEqualTo("90.00");
  }

  @Test
  void a_field_in_which_nothing_applies_ranks_nobody() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);
    var nothing =
        new AchievementsEntered(
            Catalogue.current().services(Level.PROVINCE).stream()
                .filter(service -> service.field() == Field.HEALTH)
                .map(
                    service ->
                        new ServiceFigures(
                            service.code(), null, null, null, null, List.of(), "tidak ada", null))
                .toList(),
            null);
    ReportContent content = ReportContent.EMPTY.on(SampleReport.figures(90)).on(nothing);
    var nihil = Set.of("P-HLT-1", "P-HLT-2");
    var policy = ScoringPolicy.permendagri59();
    story.by(
        "verifier",
        Story.stream(Q1, Story.JABAR),
        new ReportScored(
            "FINAL",
            1,
            policy.name(),
            false,
            CompletenessRule.of(Level.PROVINCE, content, nihil),
            Scoring.score(policy, Level.PROVINCE, content, nihil)));
    Row row = row(table(story, false, "HEALTH"), Story.JABAR);
    assertThat(row.index()).isNull();
    assertThat(row.rank()).isNull();
    assertThat(row(table(story, false, null), Story.JABAR).rank()).isEqualTo(1);
  }

  @Test
  void services_below_a_hundred_and_below_the_regions_own_target_are_listed() {
    Story story =
        new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90).anApproved(Q1, Story.JATIM, 95);
    StandingsTable table = table(story, false, null);
    assertThat(row(table, Story.JABAR).belowTarget()).hasSize(14).contains("P-EDU-1");
    assertThat(row(table, Story.JATIM).belowTarget()).isEmpty();
    assertThat(row(table, Story.JATIM).belowHundred()).hasSize(14);
    assertThat(table.below().getFirst()).isEqualTo(new StandingsTable.Below("P-EDU-1", 2, 1));
  }

  @Test
  void what_changed_after_the_publication_shows_as_a_correction_beside_it() {
    Story story =
        new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90).anApproved(Q1, Story.JATIM, 80);
    story.closed(Q1, Story.JATENG).published(Q1);
    assertThat(table(story, true, null).rows()).extracting(Row::official).containsOnlyNulls();
    var due = Wib.dayOf(story.now());
    story.by(
        "verifier",
        Story.stream(Q1, Story.JABAR),
        new ReportReopened(1, "keliru", due, Wib.endOf(due), story.now(), null));
    StandingsTable corrected = table(story, true, null);
    assertThat(row(corrected, Story.JABAR).rank()).isNull();
    assertThat(row(corrected, Story.JABAR).officialRank()).isEqualTo(1);
    assertThat(row(corrected, Story.JATIM).rank()).isEqualTo(1);
    assertThat(row(corrected, Story.JATIM).officialRank()).isEqualTo(2);
  }

  @Test
  void who_was_recorded_as_not_filed_stays_so_when_it_files_late_and_not_when_it_came_in_time() {
    Story story = new Story().aWindow(Q1).closed(Q1, Story.JABAR, Story.JATENG, Story.JATIM);
    story.aDraft(Q1, Story.JABAR, 90).submitted(Q1, Story.JABAR, 1, false);
    story.aDraft(Q1, Story.JATENG, 90).submitted(Q1, Story.JATENG, 1, true);
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var reports = store.reports(story.ledger);
      var historic = new Historic(store.views);
      var tables = new Tables();
      var calendar = new Calendar(store.views, story.ledger);
      var trends = new Trends(calendar, reports, tables, historic);
      var queries = new StandingsQueries(calendar, reports, tables, trends, historic);
      assertThat(queries.unfiled(Q1, null, new Slice(0, 50), Moment.NOW).items())
          .containsExactly(
              new Unfiled(Story.JABAR, "Jawa Barat", "PROVINCE", true, true),
              new Unfiled(Story.JATIM, "Jawa Timur", "PROVINCE", true, false));
      var window = store.views.get(Projections.WINDOWS, Q1).orElseThrow();
      assertThat(reports.unfiled(window, Moment.NOW)).containsExactly(Story.JABAR, Story.JATIM);
    }
    assertThat(row(table(story, false, null), Story.JABAR).late()).isTrue();
    assertThat(row(table(story, false, null), Story.JATENG).late()).isFalse();
  }

  @Test
  void the_standings_of_a_moment_are_those_that_stood_then() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);
    story.anApproved(Q1, Story.JATENG, 95).published(Q1).anApproved(Q1, Story.JATIM, 99);
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var reports = store.reports(story.ledger);
      var calendar = new Calendar(store.views, story.ledger);
      var before = new Story();
      for (Recorded<DomainEvent> next : ViewStore.all(story.ledger)) {
        before.ledger.at(next.at()).appendBy(next.meta().actor(), next.stream(), next.event());
        if (story.ledger.commitEnd(next.position()) > next.position()) continue;
        try (var then = new ViewStore().fed(before.ledger, 100)) {
          var moment = new Moment(next.position());
          assertThat(calendar.windows(moment))
              .isEqualTo(new Calendar(then.views, before.ledger).windows(Moment.NOW));
          for (WindowView window : calendar.windows(moment))
            assertThat(reports.lines(window, moment))
                .isEqualTo(then.reports(before.ledger).lines(window));
        }
      }
    }
  }

  @Test
  void a_region_is_followed_over_the_periods_as_far_as_they_had_come() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);
    long then = story.ledger.head();
    story
        .anApproved(Q1, Story.JATENG, 95)
        .aWindow("2023-Q2")
        .anApproved("2023-Q2", Story.JABAR, 99);
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var reports = store.reports(story.ledger);
      var calendar = new Calendar(store.views, story.ledger);
      var trends = new Trends(calendar, reports, new Tables(), new Historic(store.views));
      assertThat(trends.of(Story.JABAR, Moment.NOW).points())
          .extracting(Trend.Point::rank)
          .containsExactly(2, 1);
      assertThat(trends.of(Story.JABAR, new Moment(then)).points())
          .extracting(Trend.Point::rank)
          .containsExactly(1);
    }
  }
}
