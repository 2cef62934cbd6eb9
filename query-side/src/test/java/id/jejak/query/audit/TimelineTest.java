package id.jejak.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.query.SampleReport;
import id.jejak.query.Story;
import id.jejak.query.audit.Timeline.Line;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineTest {
  private static final String Q1 = "2023-Q1";

  private static List<Line> of(Story story, String region) {
    return Timeline.of(RegionEvents.of(story.ledger, region, story.ledger.head()));
  }

  @Test
  void what_a_team_saves_row_by_row_is_one_line() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 80);
    for (int served = 81; served <= 90; served++)
      story.by("team-32", Story.stream(Q1, Story.JABAR), SampleReport.figures(served));
    Line typed = of(story, Story.JABAR).getLast();
    assertThat(typed.event()).isEqualTo("AchievementsEntered");
    assertThat(typed.times()).isEqualTo(10);
    assertThat(typed.last()).isEqualTo(story.ledger.head());
    assertThat(typed.page()).isEqualTo("/reports/2023-Q1/32?asOf=" + story.ledger.head());
  }

  @Test
  void what_another_account_saves_is_a_line_of_its_own() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 80);
    story.by("team-32", Story.stream(Q1, Story.JABAR), SampleReport.figures(81));
    story.by("other-32", Story.stream(Q1, Story.JABAR), SampleReport.figures(82));
    assertThat(of(story, Story.JABAR).reversed().subList(0, 2))
        .extracting(Line::actor)
        .containsExactly("other-32", "team-32");
  }

  @Test
  void a_regions_story_holds_what_was_recorded_of_it_anywhere_and_nothing_of_others() {
    Story story = Story.toTheAnnouncement();
    story.by(
        "admin",
        "window/2023-Q4",
        new ExceptionGranted(Story.JATIM, story.now(), "-", story.now()));
    assertThat(of(story, Story.JATIM))
        .extracting(Line::event)
        .contains("ReportApproved", "RegionsNominated", "WinnersDecided", "ExceptionGranted");
    assertThat(of(story, Story.JABAR)).extracting(Line::event).doesNotContain("ExceptionGranted");
    assertThat(of(story, Story.JABAR))
        .filteredOn(line -> line.stream().startsWith("report/"))
        .allSatisfy(line -> assertThat(line.stream()).endsWith("/32"));
  }

  @Test
  void a_regions_story_ends_at_the_position_it_is_asked_for() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 80);
    long drafted = story.ledger.head();
    story.submitted(Q1, Story.JABAR, 1);
    assertThat(RegionEvents.of(story.ledger, Story.JABAR, drafted).getLast().position())
        .isEqualTo(drafted);
  }

  @Test
  void a_regions_story_tells_that_it_was_moved_against() {
    Story story = new Story();
    var put = new MotionPut(Story.JABAR, "DOCUMENTS", "palsu", story.now());
    story.by("ketua", "award/2026/PROVINCE", put);
    story.by("ketua", "award/2026/PROVINCE", new MotionPut(Story.JATENG, null, null, story.now()));
    assertThat(RegionEvents.of(story.ledger, Story.JABAR, story.ledger.head()))
        .extracting(Recorded::event)
        .containsExactly(put);
  }

  @Test
  void an_account_is_found_by_what_it_did_and_by_what_was_recorded_of_it() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 80);
    story.by("admin", "account/team-32", new AccountOpened("team-32", story.now()));
    story.submitted(Q1, Story.JATENG, 1);
    var found = new LedgerSearch(story.ledger, account -> account).ofAccount("team-32", 0);
    assertThat(found.entries())
        .allSatisfy(
            one ->
                assertThat(List.of(one.meta().actor(), one.stream()))
                    .containsAnyOf("team-32", "account/team-32"));
    assertThat(found.entries()).extracting(one -> one.meta().actor()).contains("team-32", "admin");
    assertThat(found.next()).isNull();
  }
}
