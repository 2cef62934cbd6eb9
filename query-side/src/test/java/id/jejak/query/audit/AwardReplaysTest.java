package id.jejak.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardId;
import id.jejak.query.Moment;
import id.jejak.query.Story;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwardReplaysTest {
  private static final Story STORY = Story.toTheAnnouncement();
  private static final AwardId AWARD = new AwardId(2024, "PROVINCE");

  @Test
  void an_award_is_told_as_it_is_replayed_at_any_moment_asked_about_first_or_again() {
    var replays = new AwardReplays(STORY.ledger);
    long head = STORY.ledger.head();
    for (int time = 0; time < 2; time++) {
      for (long position = head; position > head - 40 && position >= 0; position--)
        assertThat(replays.of(AWARD, new Moment(position)))
            .isEqualTo(AwardReplay.of(STORY.ledger, AWARD, position));
      assertThat(replays.of(AWARD, Moment.NOW))
          .isEqualTo(AwardReplay.of(STORY.ledger, AWARD, head));
    }
  }
}
