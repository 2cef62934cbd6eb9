package id.jejak.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.TestClock;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.query.Moment;
import id.jejak.query.Story;
import id.jejak.query.audit.AwardReplays.Made;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwardReplaysTest {
  private static final Story STORY = Story.toTheAnnouncement();
  private static final AwardId AWARD = new AwardId(2024, "PROVINCE");
  private final TestClock clock = new TestClock("2024-05-01T00:00:00Z");
  private final AwardReplays replays = new AwardReplays(STORY.ledger, clock);

  @Test
  void an_award_is_told_as_it_is_replayed_at_any_moment_asked_about_first_or_again() {
    long head = STORY.ledger.head();
    for (int time = 0; time < 2; time++) {
      for (long position = head; position > head - 40 && position >= 0; position--)
        assertThat(replays.of(AWARD, new Moment(position), null).replay())
            .isEqualTo(AwardReplay.of(STORY.ledger, AWARD, position));
      assertThat(replays.of(AWARD, Moment.NOW, null).replay())
          .isEqualTo(AwardReplay.of(STORY.ledger, AWARD, head));
    }
  }

  @Test
  void it_is_told_again_for_a_while_with_when_it_was_made() {
    Made first = replays.of(AWARD, Moment.NOW, null);
    assertThat(first.at()).isEqualTo(clock.instant());
    clock.pass(AwardReplays.WHILE.minusSeconds(1));
    assertThat(replays.of(AWARD, Moment.NOW, null)).isEqualTo(first);
    clock.pass(Duration.ofSeconds(1));
    assertThat(replays.of(AWARD, Moment.NOW, null).at()).isEqualTo(clock.instant());
  }

  @Test
  void who_wants_one_that_is_newer_gets_it_once_however_often_he_asks() {
    Instant seen = replays.of(AWARD, Moment.NOW, null).at();
    clock.pass(Duration.ofSeconds(30));
    Made anew = replays.of(AWARD, Moment.NOW, seen);
    assertThat(anew.at()).isEqualTo(clock.instant());
    clock.pass(Duration.ofSeconds(30));
    assertThat(replays.of(AWARD, Moment.NOW, seen)).isEqualTo(anew);
  }

  @Test
  void it_says_up_to_where_it_has_read_though_others_have_gone_on() {
    var ledger = new InMemoryLedger();
    STORY.ledger.read(
        0,
        STORY.ledger.head(),
        one -> ledger.at(one.at()).appendBy(one.meta().actor(), one.stream(), one.event()));
    var own = new AwardReplays(ledger, clock);
    long read = own.of(AWARD, Moment.NOW, null).replay().position();
    var elsewhere = STORY.ledger.stream("window/2023-Q1", read).getLast().event();
    ledger.append("window/2023-Q9", elsewhere);
    assertThat(own.of(AWARD, Moment.NOW, null).replay().position()).isEqualTo(read);
  }
}
