package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import id.jejak.kernel.report.Submitted;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.SampleReport;
import id.jejak.query.Story;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which earlier quarter a report is held against. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EarlierTest {
  private static final String Q1 = "2023-Q1";
  private static final String Q2 = "2023-Q2";
  private static final String Q3 = "2023-Q3";

  /** A first quarter of a hundred, a second that was only begun, a third of ninety. */
  private static Story skipped() {
    return new Story()
        .aWindow(Q1)
        .aDraft(Q1, Story.JABAR, 100)
        .submitted(Q1, Story.JABAR, 1)
        .aWindow(Q2)
        .aDraft(Q2, Story.JABAR, 80)
        .aWindow(Q3)
        .aDraft(Q3, Story.JABAR, 90);
  }

  private static Earlier.Reports before(Story story) {
    return new Earlier(story.ledger).before(Q3, Story.JABAR);
  }

  private static Period period(@Nullable Submitted earlier) {
    return Objects.requireNonNull(earlier).period();
  }

  private static ReportCard third(Story story) {
    return AsOf.view(Projections.CARDS, Q3 + "/" + Story.JABAR, story.ledger, story.ledger.head())
        .orElseThrow();
  }

  @Test
  void it_is_the_nearest_of_the_year_of_which_a_submission_stands() {
    Story story = skipped();
    assertThat(before(story).instead(Q3)).contains(Period.of(Q1));
    assertThat(before(story).lastQuarter().achievements().values())
        .allMatch(figures -> Long.valueOf(100).equals(figures.served()));
    story.submitted(Q2, Story.JABAR, 1);
    assertThat(period(before(story).quarter())).isEqualTo(Period.of(Q2));
    assertThat(before(story).instead(Q3)).isEmpty();
    story.by("team", Story.stream(Q2, Story.JABAR), new SubmissionWithdrawn(1, story.now(), null));
    assertThat(period(before(story).quarter())).isEqualTo(Period.of(Q1));
  }

  @Test
  void what_is_below_it_is_marked_while_typed_and_bars_the_submission_until_a_reason_is_given() {
    Story story = skipped();
    var grid = Grid.of(Level.PROVINCE, Field.EDUCATION, third(story).content(), before(story));
    var served = grid.services().getFirst().lines().getFirst().reached();
    assertThat(served.bounds().falls()).isEqualTo(100);
    assertThat(served.oddities()).contains(Oddity.FALLS);
    var check = Check.of(third(story), before(story));
    assertThat(check.barred()).isTrue();
    assertThat(check.unexplained()).hasSize(14).allMatch(cell -> cell.endsWith("/lowerReason"));
    story.by("team", Story.stream(Q3, Story.JABAR), SampleReport.figures(100));
    assertThat(Check.of(third(story), before(story)).barred()).isFalse();
  }

  @Test
  void a_revision_that_was_withdrawn_leaves_the_one_before_standing() {
    Story story = skipped();
    story.by("team", Story.stream(Q1, Story.JABAR), SampleReport.figures(70));
    story.submitted(Q1, Story.JABAR, 2);
    story.by("team", Story.stream(Q1, Story.JABAR), new SubmissionWithdrawn(2, story.now(), null));
    assertThat(Check.of(third(story), before(story)).unexplained()).hasSize(14);
  }

  @Test
  void another_year_s_quarter_is_none_of_it() {
    var first = new Earlier(skipped().ledger).before("2024-Q1", Story.JABAR);
    assertThat(first.quarter()).isNull();
    assertThat(period(first.year())).isEqualTo(Period.of(Q1));
  }
}
