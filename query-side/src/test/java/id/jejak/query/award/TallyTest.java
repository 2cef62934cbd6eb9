package id.jejak.query.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent.FinalResult;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.Story;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TallyTest {

  @Test
  void the_tally_shown_is_the_decision_recorded() {
    Story story = Story.toTheAnnouncement();
    var board =
        AsOf.view(Projections.AWARDS, "2024/PROVINCE", story.ledger, story.ledger.head())
            .orElseThrow();
    var recorded =
        story.ledger.stream("award/2024/PROVINCE", story.ledger.head()).stream()
            .map(entry -> entry.event())
            .filter(WinnersDecided.class::isInstance)
            .map(WinnersDecided.class::cast)
            .findFirst()
            .orElseThrow();

    var tally = Tally.of(board, AwardPolicy.spmAwards()).orElseThrow();

    assertThat(tally.rows())
        .extracting(Tally.Row::nomination)
        .containsExactlyElementsOf(
            recorded.results().stream().map(FinalResult::nomination).toList());
    assertThat(tally.rows())
        .extracting(Tally.Row::total)
        .containsExactlyElementsOf(recorded.results().stream().map(FinalResult::total).toList());
  }
}
