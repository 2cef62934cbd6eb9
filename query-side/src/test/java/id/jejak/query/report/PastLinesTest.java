package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.AsOf;
import id.jejak.query.CountedLedger;
import id.jejak.query.Projections;
import id.jejak.query.Story;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PastLinesTest {
  private static final String Q1 = "2023-Q1";

  private static Map<String, ReportLine> folded(Ledger ledger, String period, long position) {
    return AsOf.views(
        Projections.LINES,
        "report/" + period + "/",
        Projections.WINDOWS.streams(period),
        ledger,
        position);
  }

  @Test
  void lines_are_those_that_stood_at_every_moment_asked_in_whatever_order() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90).published(Q1);
    story.aWindow("2023-Q2").anApproved("2023-Q2", Story.JABAR, 95);
    var past = new PastLines(story.ledger);
    long half = story.ledger.head();
    for (long position = half; position >= -1; position--)
      assertThat(past.of(Q1, position)).isEqualTo(folded(story.ledger, Q1, position));
    story.anApproved(Q1, Story.JATIM, 80).published(Q1);
    for (long position = half; position <= story.ledger.head(); position++)
      assertThat(past.of(Q1, position)).isEqualTo(folded(story.ledger, Q1, position));
    for (int more = 0; more < 9; more++) story.closed("2023-Q2");
    story.closed(Q1).submitted(Q1, Story.JATIM, 2);
    assertThat(past.of(Q1, story.ledger.head()))
        .isEqualTo(folded(story.ledger, Q1, story.ledger.head()));
  }

  @Test
  void moments_between_which_nothing_of_a_period_happened_are_folded_once() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);
    long last = story.ledger.head();
    story.aWindow("2023-Q2").anApproved("2023-Q2", Story.JABAR, 95);
    var counted = new CountedLedger(story.ledger);
    var past = new PastLines(counted);
    past.of(Q1, last);
    assertThat(counted.reads()).isPositive();
    for (long position = last; position <= story.ledger.head(); position++)
      assertThat(past.of(Q1, position)).isNotEmpty();
    assertThat(counted.reads()).isZero();
  }

  @Test
  void periods_do_not_push_each_other_out_when_all_are_asked_for_in_turn() {
    var periods = new ArrayList<String>();
    Story story = new Story();
    for (int year = 2018; year <= 2023; year++)
      for (int quarter = 1; quarter <= 4; quarter++) {
        periods.add(year + "-Q" + quarter);
        story.aWindow(periods.getLast()).aDraft(periods.getLast(), Story.JABAR, 90);
      }
    var counted = new CountedLedger(story.ledger);
    var past = new PastLines(counted);
    periods.forEach(period -> past.of(period, story.ledger.head()));
    assertThat(counted.reads()).isPositive();
    periods.forEach(period -> assertThat(past.of(period, story.ledger.head())).hasSize(1));
    assertThat(counted.reads()).isZero();
  }
}
