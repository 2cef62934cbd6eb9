package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.Role;
import id.jejak.kernel.window.Wib;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.open.WindowView;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeedsTest {
  private static final String Q1 = "2023-Q1";
  private static final Duration THREE_WEEKS = Duration.ofDays(21);

  @Test
  void nothing_is_offered_before_the_first_day_or_past_the_deadline() {
    Story story = new Story().aWindow(Q1);
    Instant day = Wib.startOf(Wib.dayOf(story.now()));
    story.aDraft(Q1, Story.JABAR, 90);
    assertThat(team(story, day.minusMillis(1)).any()).isFalse();
    assertThat(team(story, day.minusMillis(1)).edit()).isFalse();
    assertThat(team(story, day).edit()).isTrue();
    assertThat(team(story, day).submit()).isTrue();
    assertThat(team(story, day.plus(THREE_WEEKS)).any()).isFalse();
    assertThat(team(story, day.plus(THREE_WEEKS)).edit()).isFalse();
  }

  @Test
  void a_submission_is_taken_back_until_the_deadline() {
    Story story = new Story().aWindow(Q1);
    Instant day = Wib.startOf(Wib.dayOf(story.now()));
    story.aDraft(Q1, Story.JABAR, 90).submitted(Q1, Story.JABAR, 1);
    assertThat(team(story, day.plus(Duration.ofDays(2))).withdraw()).isTrue();
    assertThat(team(story, day.plus(THREE_WEEKS)).withdraw()).isFalse();
  }

  private static Deeds team(Story story, Instant now) {
    long head = story.ledger.head();
    ReportCard card =
        AsOf.view(Projections.CARDS, Q1 + "/" + Story.JABAR, story.ledger, head).orElseThrow();
    WindowView window = AsOf.view(Projections.WINDOWS, Q1, story.ledger, head).orElseThrow();
    var sight = Sight.of(Story.actor("team-32", Role.REGION, Story.JABAR));
    return Deeds.of(card, window, sight, now);
  }
}
