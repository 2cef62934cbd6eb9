package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.REASON;
import static id.jejak.command.award.Given.aClosedMarking;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.anOpenMarking;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.closing;
import static id.jejak.command.award.Given.decision;
import static id.jejak.command.award.Given.recusal;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecusalTest {

  @Test
  void the_next_alternate_takes_the_seat_of_a_juror_who_steps_back() {
    var scene = aNomination();
    scene
        .when(recusal(Panel.juror(2)))
        .expectEvents(
            new MemberRecused("juror-2", false, REASON.text(), scene.now()),
            new AlternateSeated("alternate-1", "juror-2", scene.now()));
  }

  @Test
  void an_alternate_who_was_seated_is_replaced_like_a_juror() {
    var scene = aNomination().after(recusal(Panel.juror(2)));
    scene
        .when(recusal(Panel.alternate(1)))
        .expectEvents(
            new MemberRecused("alternate-1", false, REASON.text(), scene.now()),
            new AlternateSeated("alternate-2", "alternate-1", scene.now()));
  }

  @Test
  void a_seat_stays_empty_when_no_alternate_is_left() {
    var scene = aNomination().after(recusal(Panel.alternate(1)), recusal(Panel.alternate(2)));
    scene
        .when(recusal(Panel.juror(5)))
        .expectEvents(new MemberRecused("juror-5", false, REASON.text(), scene.now()));
  }

  @Test
  void with_fewer_than_three_left_the_category_ends_undecided() {
    var scene =
        aNomination()
            .after(
                recusal(Panel.alternate(1)),
                recusal(Panel.alternate(2)),
                recusal(Panel.juror(1)),
                recusal(Panel.juror(2)));
    assertThat(scene.decided(recusal(Panel.juror(3))))
        .endsWith(new AwardUndecided(2, null, scene.now()));
    scene.refuses(AwardRefusal.SELECTION_IS_OVER, recusal(Panel.juror(4)));
  }

  @Test
  void nobody_lifts_a_recusal() {
    var scene = anOpenMarking().after(recusal(Panel.juror(1)));
    scene.refuses(AwardRefusal.RECUSED_ALREADY, recusal(Panel.juror(1)));
    scene.refuses(AwardRefusal.IS_RECUSED, ballot(1, NOMINEES));
  }

  @Test
  void the_ballot_of_one_who_stepped_back_afterwards_does_not_count() {
    var scene = anOpenMarking();
    for (int juror = 1; juror <= 5; juror++) scene.after(ballot(juror, NOMINEES));
    scene.after(recusal(Panel.juror(1)));
    scene.refuses(AwardRefusal.BALLOTS_ARE_OUT, closing());
    var byAlternate = new CastBallot(PROVINCE, Given.marks(90, NOMINEES), Panel.alternate(1));
    assertThat(scene.after(byAlternate).decided(closing()).toString())
        .contains("counted=[alternate-1, juror-2, juror-3, juror-4, juror-5]");
  }

  @Test
  void the_deputy_acts_for_a_recused_chair_even_after_closing() {
    var scene = aClosedMarking().after(recusal(Panel.CHAIR));
    scene.refuses(AwardRefusal.IS_RECUSED, decision());
    var byDeputy =
        new DecideWinners(PROVINCE, decision().decree(), decision().decreedOn(), Panel.DEPUTY);
    scene.after(byDeputy);
    assertThat(scene.last(WinnersDecided.class).winners()).containsExactly("32", "35", "64");
  }

  @Test
  void a_juror_does_not_step_back_once_the_ballots_are_open() {
    aClosedMarking().refuses(AwardRefusal.MARKING_IS_CLOSED, recusal(Panel.juror(1)));
  }
}
