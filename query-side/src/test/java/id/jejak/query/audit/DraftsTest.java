package id.jejak.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.Role;
import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.ReportEvent.FindingAnswered;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.window.Wib;
import id.jejak.query.Moment;
import id.jejak.query.SampleReport;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.ViewStore;
import id.jejak.query.award.Awards;
import id.jejak.query.historic.Historic;
import id.jejak.query.report.ReportCard;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DraftsTest {
  private static final String Q1 = "2023-Q1";
  private static final String STREAM = "report/2023-Q1/32";
  private static final LocalDate DUE = LocalDate.of(2023, 4, 20);
  private static final List<Role> WHO_SEE_ALL = List.of(Role.REGION, Role.INSPECTOR);

  /** Returned; the region has answered and entered other figures since, and not submitted. */
  private static Story revising() {
    Story story =
        new Story()
            .aWindow(Q1)
            .aDraft(Q1, Story.JABAR, 90)
            .submitted(Q1, Story.JABAR, 1)
            .claimed(Q1, Story.JABAR);
    var finding = new Finding("1.1", "achievement/P-EDU-1/served", "tidak sesuai");
    story.by(
        "verifier",
        STREAM,
        new ReportReturned(1, List.of(finding), List.of(), DUE, Wib.endOf(DUE), story.now(), null));
    return story.by(
        "team-32", STREAM, SampleReport.figures(70), new FindingAnswered("1.1", "diperbaiki"));
  }

  private record Seen(ReportCard card, Replay history) {
    @Nullable Long served() {
      return card.content().achievements().values().iterator().next().served();
    }

    List<String> events() {
      return history.steps().stream().map(Replay.Step::event).toList();
    }
  }

  private static Seen seen(Story story, Role role) {
    var actor = Story.actor("somebody", role, Story.JABAR);
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var reports = store.reports(story.ledger);
      var awards = new Awards(store.views, story.ledger, new Historic(store.views));
      var clock = Clock.fixed(story.now(), ZoneOffset.UTC);
      var replays = new AwardReplays(story.ledger, clock);
      return new Seen(
          reports.card(Q1, Story.JABAR, Moment.NOW, Sight.of(actor)),
          new HistoryQueries(story.ledger, reports, awards, replays, clock)
              .report(Q1, Story.JABAR, Moment.NOW, actor));
    }
  }

  @Test
  void a_verifier_sees_what_was_submitted_while_the_region_revises() {
    Seen seen = seen(revising(), Role.VERIFIER);
    assertThat(seen.served()).isEqualTo(90);
    assertThat(seen.card().findings().toString())
        .contains("tidak sesuai")
        .doesNotContain("diperbaiki");
    assertThat(seen.events()).endsWith("ReportReturned");
    assertThat(seen.card().history())
        .last()
        .satisfies(line -> assertThat(line.event()).isEqualTo("ReportReturned"));
  }

  @Test
  void its_version_is_the_reports_own() {
    assertThat(seen(revising(), Role.VERIFIER).card().version())
        .isEqualTo(seen(revising(), Role.REGION).card().version());
  }

  @Test
  void the_region_and_inspectors_see_the_draft() {
    for (Role role : WHO_SEE_ALL) {
      Seen seen = seen(revising(), role);
      assertThat(seen.served()).isEqualTo(70);
      assertThat(seen.events()).endsWith("AchievementsEntered", "FindingAnswered");
    }
  }

  @Test
  void the_next_submission_shows_a_verifier_all_of_it() {
    Seen seen = seen(revising().submitted(Q1, Story.JABAR, 2), Role.VERIFIER);
    assertThat(seen.served()).isEqualTo(70);
    assertThat(seen.events()).containsSubsequence("FindingAnswered", "ReportSubmitted");
  }
}
