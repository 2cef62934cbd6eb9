package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.ViewStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DifferenceTest {
  private static final String Q1 = "2023-Q1";
  private static final Sight JABAR = Sight.of(Story.actor("team", Role.REGION, Story.JABAR));
  private final Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);

  private Difference between(String from, String to) {
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      return store.reports(story.ledger).difference(Q1, Story.JABAR, from, to, JABAR);
    }
  }

  private QueryRefusal refusal(String from, String to) {
    return (QueryRefusal) catchThrowableOfType(Rejected.class, () -> between(from, to)).refusal();
  }

  @Test
  void a_moment_beyond_the_head_is_refused() {
    assertThat(refusal("r1", "999999")).isEqualTo(QueryRefusal.NOT_YET_RECORDED);
  }

  @Test
  void a_revision_and_each_position_of_its_commit_are_one_moment() {
    long scored =
        story.ledger.stream("report/" + Q1 + "/" + Story.JABAR, story.ledger.head()).stream()
            .filter(recorded -> recorded.event() instanceof ReportScored)
            .mapToLong(Recorded::position)
            .min()
            .orElseThrow();
    for (long position = scored - 1; position <= scored; position++) {
      String moment = Long.toString(position);
      assertThat(between(moment, "r1").stateAfter()).isEqualTo(Progress.State.SUBMITTED);
      assertThat(between("r1", moment).stateAfter()).isEqualTo(Progress.State.SUBMITTED);
    }
  }

  @Test
  void a_difference_from_later_to_earlier_is_refused() {
    String head = Long.toString(story.ledger.head());
    assertThat(refusal(head, "r1")).isEqualTo(QueryRefusal.LATER_BEFORE_EARLIER);
    assertThat(between("r1", head).stateAfter()).isEqualTo(Progress.State.APPROVED);
  }
}
