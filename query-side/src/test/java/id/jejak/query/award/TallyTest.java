package id.jejak.query.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent.FinalResult;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.NomineeWithdrawn;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.Story;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {

  @Test
  void the_tally_shown_is_the_decision_recorded() {
    Story story = Story.toTheAnnouncement();
    var recorded = story.last(WinnersDecided.class);

    var tally = tally(story);

    assertThat(tally.rows())
        .extracting(Tally.Row::nomination)
        .containsExactlyElementsOf(
            recorded.results().stream().map(FinalResult::nomination).toList());
    assertThat(tally.rows())
        .extracting(Tally.Row::total)
        .containsExactlyElementsOf(recorded.results().stream().map(FinalResult::total).toList());
  }

  @Test
  void a_nominee_who_came_in_from_beyond_the_first_ten_stands_in_the_tally() {
    Story story = new Story().aYear().anEdition().nominated();
    var entered =
        story.last(RegionsNominated.class).firstTen().stream()
            .filter(line -> line.region().equals(Story.JATIM))
            .map(line -> new RankedRegion(11, "51", line.total(), line.scores(), List.of()))
            .findFirst()
            .orElseThrow();
    story.by(
        "team-35",
        "award/2024/PROVINCE",
        new NomineeWithdrawn(Story.JATIM, "mundur", story.now()),
        new NomineeReplaced(Story.JATIM, "51", 11, entered, story.now()));
    assertThat(tally(story.marked("51")).rows()).extracting(Tally.Row::name).contains("Bali");
  }

  @Test
  void without_the_line_of_one_who_stands_no_tally_is_shown() {
    Story story = new Story().aYear().anEdition().nominated();
    story.by(
        "team-35",
        "award/2024/PROVINCE",
        new NomineeWithdrawn(Story.JATIM, "mundur", story.now()),
        new NomineeReplaced(Story.JATIM, "51", 11, null, story.now()));
    assertThat(Tally.of(board(story.marked("51")), AwardPolicy.spmAwards())).isEmpty();
  }

  private static Tally tally(Story story) {
    return Tally.of(board(story), AwardPolicy.spmAwards()).orElseThrow();
  }

  private static AwardBoard board(Story story) {
    return AsOf.view(Projections.AWARDS, "2024/PROVINCE", story.ledger, story.ledger.head())
        .orElseThrow();
  }
}
