package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import id.jejak.kernel.window.Wib;
import id.jejak.query.SampleReport;
import id.jejak.query.Story;
import java.time.LocalDate;
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

  @Test
  void a_score_says_what_was_accepted_not_to_apply_and_what_no_longer_is() {
    String stream = Story.stream(Q1, Story.JABAR);
    Story story = new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 90);
    story.by("team-32", stream, SampleReport.doesNotApply("P-EDU-1", "tidak ada"));
    story.submitted(Q1, Story.JABAR, 1).claimed(Q1, Story.JABAR);
    story.approved(Q1, Story.JABAR, 1, "P-EDU-1");
    var due = LocalDate.of(2023, 5, 20);
    story.by(
        "verifier",
        stream,
        new ReportReopened(1, "ternyata ada", due, Wib.endOf(due), story.now(), null));
    story.by("team-32", stream, SampleReport.figures(90)).submitted(Q1, Story.JABAR, 2);
    assertThat(scores(story))
        .extracting(ScoreHistory::because, ScoreHistory::nihil)
        .containsExactly(
            tuple("ReportSubmitted", List.of("P-EDU-1")),
            tuple("ReportApproved", List.of("P-EDU-1")),
            tuple("ReportSubmitted", List.of()));
  }
}
