package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Level;
import id.jejak.query.SampleReport;
import id.jejak.query.Story;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoreHistoryTest {
  private static final String Q1 = "2023-Q1";

  private static List<ScoreHistory> scores(Story story) {
    var events = story.ledger.stream(Story.stream(Q1, Story.JABAR), story.ledger.head());
    return ScoreHistory.of(Level.PROVINCE, events);
  }

  @Test
  void every_score_is_told_with_what_it_was_computed_for_the_last_one_first() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);
    assertThat(scores(story))
        .extracting(ScoreHistory::because)
        .containsExactly("ReportApproved", "ReportSubmitted");
    assertThat(scores(story)).allSatisfy(score -> assertThat(score.cells()).isEmpty());
    assertThat(scores(story).getLast().more()).isNull();
  }

  @Test
  void a_score_says_what_the_region_had_changed_and_by_how_much_it_moved() {
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 90);
    story.submitted(Q1, Story.JABAR, 1);
    story.by("team-32", Story.stream(Q1, Story.JABAR), SampleReport.figures(95));
    story.submitted(Q1, Story.JABAR, 2);
    ScoreHistory second = scores(story).getFirst();
    assertThat(second.scored().revision()).isEqualTo(2);
    assertThat(second.more()).startsWith("4.0");
    assertThat(second.cells())
        .contains(new Difference.Change("achievement/P-EDU-1/served", "90", "95"));
  }
}
