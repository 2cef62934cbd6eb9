package id.jejak.query.task;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardEvent.AlternateTookChair;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.window.Wib;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.ViewStore;
import id.jejak.query.award.AwardTasks;
import id.jejak.query.award.Awards;
import id.jejak.query.historic.Historic;
import id.jejak.query.task.Task.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TasksTest {
  private static final String Q1 = "2023-Q1";

  private static List<Kind> tasks(Story story, Instant now, Role role, String who, String scope) {
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var tasks =
          new Tasks(
              store.reports(story.ledger),
              new AwardTasks(new Awards(store.views, story.ledger, new Historic(store.views))),
              Clock.fixed(now, ZoneOffset.UTC));
      return tasks.of(Sight.of(Story.actor(who, role, scope))).stream().map(Task::kind).toList();
    }
  }

  private static List<Kind> region(Story story) {
    return tasks(story, story.now(), Role.REGION, "team-32", Story.JABAR);
  }

  private static List<Kind> member(Story story, String who) {
    return tasks(story, story.now(), Role.COMMITTEE, who, "2024");
  }

  @Test
  void a_region_files_while_the_window_is_open_and_waits_once_it_has() {
    Story story = new Story().aWindow(Q1);
    assertThat(region(story)).containsExactly(Kind.FILE_REPORT);
    story.aDraft(Q1, Story.JABAR, 90);
    assertThat(region(story)).containsExactly(Kind.FILE_REPORT);
    story.submitted(Q1, Story.JABAR, 1);
    assertThat(region(story)).isEmpty();
  }

  @Test
  void there_is_nothing_to_file_before_the_first_day_or_past_the_deadline() {
    Story story = new Story().aWindow(Q1);
    var day = Wib.startOf(Wib.dayOf(story.now()));
    assertThat(filing(story, day.minusMillis(1))).isEmpty();
    assertThat(filing(story, day)).containsExactly(Kind.FILE_REPORT);
    assertThat(filing(story, day.plus(Duration.ofDays(21)))).isEmpty();
  }

  private static List<Kind> filing(Story story, Instant now) {
    return tasks(story, now, Role.REGION, "team-32", Story.JABAR);
  }

  @Test
  void a_returned_report_is_revised_whatever_the_window_is() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 90).submitted(Q1, Story.JABAR, 1);
    var due = Wib.dayOf(story.now()).plusDays(9);
    story.claimed(Q1, Story.JABAR);
    story.by(
        "verifier",
        Story.stream(Q1, Story.JABAR),
        new ReportReturned(
            1,
            List.of(new Finding("1.1", "plan/decree", "kurang")),
            List.of(),
            due,
            Wib.endOf(due),
            story.now(),
            null));
    assertThat(region(story.closed(Q1))).containsExactly(Kind.REVISE_REPORT);
  }

  @Test
  void verifiers_take_what_was_submitted_and_finish_what_they_took() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 90).submitted(Q1, Story.JABAR, 1);
    assertThat(tasks(story, story.now(), Role.VERIFIER, "verifier", ""))
        .containsExactly(Kind.TAKE_REPORT);
    story.claimed(Q1, Story.JABAR);
    assertThat(tasks(story, story.now(), Role.VERIFIER, "verifier", ""))
        .containsExactly(Kind.FINISH_VERIFICATION);
    assertThat(tasks(story, story.now(), Role.VERIFIER, "another", "")).isEmpty();
  }

  @Test
  void administrators_close_windows_that_passed_and_publish_standings() {
    Story story = new Story().aWindow(Q1);
    var later = story.now().plus(Duration.ofDays(30));
    assertThat(tasks(story, later, Role.ADMINISTRATOR, "admin", ""))
        .containsExactly(Kind.CLOSE_WINDOW);
    story.closed(Q1, Story.JABAR, Story.JATENG, Story.JATIM);
    assertThat(tasks(story, later, Role.ADMINISTRATOR, "admin", ""))
        .containsExactly(Kind.PUBLISH_STANDINGS);
    story.published(Q1);
    assertThat(tasks(story, later, Role.ADMINISTRATOR, "admin", "")).isEmpty();
  }

  @Test
  void after_a_late_draw_marking_closes_as_much_later() {
    Story story = new Story().aYear().anEdition().declared("chair");
    Instant drawn = story.now();
    story.nominated();
    Instant closing = drawn.plus(Duration.ofDays(30));
    assertThat(chairAt(story, closing.minusSeconds(1))).isEmpty();
    assertThat(chairAt(story, closing)).containsExactly(Kind.CLOSE_MARKING);
  }

  private static List<Kind> chairAt(Story story, Instant now) {
    return tasks(story, now, Role.COMMITTEE, "chair", "2024");
  }

  @Test
  void a_juror_votes_on_an_open_motion_and_the_chair_does_not() {
    Story story = new Story().aYear().anEdition().nominated().declared("juror-1").declared("chair");
    String stream = "award/2024/PROVINCE";
    story.by("chair", stream, new MotionPut(Story.JATIM, "FALSE_FIGURES", null, story.now()));
    assertThat(member(story, "juror-1")).containsExactly(Kind.VOTE_ON_MOTION);
    assertThat(member(story, "chair")).isEmpty();
    story.by("juror-1", stream, new VoteCast(Story.JATIM, "juror-1", true, story.now()));
    assertThat(member(story, "juror-1")).containsExactly(Kind.CAST_BALLOT);
  }

  @Test
  void the_deputy_and_then_an_alternate_has_the_tasks_of_a_recused_chair() {
    Story story = new Story().aYear().anEdition();
    for (String member : List.of("chair", "deputy", "juror-6")) story.declared(member);
    assertThat(member(story, "deputy")).isEmpty();
    recused(story, "chair");
    assertThat(member(story, "deputy")).containsExactly(Kind.DRAW_NOMINATION);
    recused(story, "deputy");
    story.by("deputy", "award/2024/PROVINCE", new AlternateTookChair("juror-6", story.now()));
    assertThat(member(story, "deputy")).isEmpty();
    assertThat(member(story, "juror-6")).containsExactly(Kind.DRAW_NOMINATION);
  }

  @Test
  void where_nobody_is_left_to_chair_every_member_may_announce_a_decision() {
    Story story = new Story().aYear().anEdition().declared("juror-1").nominated().marked();
    recused(story, "chair");
    recused(story, "deputy");
    assertThat(member(story, "juror-1")).isEmpty();
    assertThat(member(story.decided(), "juror-1")).containsExactly(Kind.ANNOUNCE_WINNERS);
  }

  private static void recused(Story story, String member) {
    story.by(member, "award/2024/PROVINCE", new MemberRecused(member, false, "-", story.now()));
  }

  @Test
  void the_committee_declares_votes_closes_decides_announces_and_presents() {
    Story story = new Story().aYear().anEdition();
    assertThat(member(story, "chair")).containsExactly(Kind.DECLARE_TIES);
    assertThat(member(story.declared("chair"), "chair")).containsExactly(Kind.DRAW_NOMINATION);
    story.nominated();
    assertThat(member(story, "juror-1")).containsExactly(Kind.DECLARE_TIES);
    assertThat(member(story.declared("juror-1"), "juror-1")).containsExactly(Kind.CAST_BALLOT);
    assertThat(member(story.voted("juror-1"), "juror-1")).isEmpty();
    assertThat(member(story, "chair")).isEmpty();
    assertThat(member(story.marked(), "chair")).containsExactly(Kind.DECIDE_WINNERS);
    assertThat(member(story.decided(), "chair")).containsExactly(Kind.ANNOUNCE_WINNERS);
    assertThat(member(story.announced(), "chair")).containsExactly(Kind.RECORD_PRESENTATION);
    assertThat(member(story.presented(), "chair")).isEmpty();
  }
}
