package id.jejak.query.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.Role;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.Lots;
import id.jejak.kernel.award.TieBreak;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LotDrawTest {
  private static final Sight PUBLIC = Sight.of(null);
  private static final Sight INSPECTOR = Sight.of(Story.actor("eye", Role.INSPECTOR, ""));

  private static List<LotDraw> seen(Story story, Sight sight) {
    var board =
        AsOf.view(Projections.AWARDS, "2024/PROVINCE", story.ledger, story.ledger.head())
            .orElseThrow();
    Tally tally = Tally.of(board, id.jejak.kernel.award.AwardPolicy.spmAwards()).orElse(null);
    return LotDraw.of(board, new AwardSight(sight, board), tally);
  }

  @Test
  void a_nominations_lots_are_made_from_the_salt_that_was_promised() {
    LotDraw nomination = seen(new Story().aYear().anEdition().nominated(), INSPECTOR).getFirst();
    assertThat(nomination.seed()).isEqualTo(Story.SALT);
    assertThat(nomination.commitment()).isEqualTo(Lots.commitment(Story.SALT));
    assertThat(nomination.kept()).isTrue();
    assertThat(nomination.lots())
        .extracting(LotDraw.Lot::region)
        .containsExactlyInAnyOrder(Story.JABAR, Story.JATENG, Story.JATIM);
    assertThat(nomination.lots())
        .isSortedAccordingTo((one, other) -> one.draw().compareTo(other.draw()))
        .allSatisfy(
            lot ->
                assertThat(lot.draw()).isEqualTo(Lots.draw(Story.SALT, "PROVINCE", lot.region())));
  }

  @Test
  void a_seed_that_was_not_promised_shows() {
    var other = new LotDraw("NOMINATION", "PROVINCE", "cd", "00", List.of(), List.of());
    assertThat(other.kept()).isFalse();
  }

  @Test
  void a_decisions_lots_come_with_the_salts_that_their_seed_was_made_from() {
    Story story = Story.toTheAnnouncement();
    LotDraw decision = seen(story, PUBLIC).getLast();
    assertThat(decision.of()).isEqualTo("DECISION");
    assertThat(decision.salts()).extracting(LotDraw.Salt::juror).containsExactly(1, 2, 3, 4, 5);
    assertThat(decision.lots()).hasSize(3);
    String salts = decision.salts().stream().map(LotDraw.Salt::salt).collect(Collectors.joining());
    assertThat(decision.seed()).isEqualTo(Lots.commitment(salts));
    assertThat(decision.lots())
        .allSatisfy(
            lot ->
                assertThat(lot.draw())
                    .isEqualTo(Lots.draw(decision.seed(), "PROVINCE", lot.region())));
  }

  @Test
  void lots_of_what_somebody_may_not_see_are_not_shown_to_him() {
    assertThat(seen(new Story().aYear().anEdition().nominated(), PUBLIC)).isEmpty();
  }

  @Test
  void only_lots_that_decided_a_tie_say_so() {
    Story tied = new Story().aYear(90).anEdition().nominated();
    List<String> byLot =
        tied.last(RegionsNominated.class).ties().stream()
            .flatMap(tie -> tie.lots().stream())
            .map(TieBreak.Lot::region)
            .toList();
    assertThat(byLot).containsExactlyInAnyOrder(Story.JATENG, Story.JATIM);
    assertThat(used(tied)).containsExactlyElementsOf(byLot);
    assertThat(used(new Story().aYear().anEdition().nominated())).isEmpty();
  }

  private static List<String> used(Story story) {
    return seen(story, INSPECTOR).getFirst().lots().stream()
        .filter(LotDraw.Lot::used)
        .map(LotDraw.Lot::region)
        .toList();
  }
}
