package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.aClosedMarking;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.allBallotsIn;
import static id.jejak.command.award.Given.anOpenMarking;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.closing;
import static id.jejak.command.award.Given.disqualification;
import static id.jejak.command.award.Given.recusal;
import static id.jejak.command.award.Given.vote;
import static id.jejak.command.award.Given.votes;
import static id.jejak.command.award.Given.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.MotionFailed;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisqualificationTest {
  private static final String GROUND = "FALSE_FIGURES";

  @Test
  void the_chair_puts_a_motion_on_a_ground_of_the_policy() {
    var scene = aNomination();
    scene
        .when(disqualification("64", Panel.CHAIR))
        .expectEvents(new MotionPut("64", GROUND, null, scene.now()));
    scene.refuses(AwardRefusal.NOT_A_GROUND, Given.disqualification("64", "UGLY", Panel.CHAIR));
    scene.refuses(AwardRefusal.NOT_A_NOMINEE, disqualification("51", Panel.CHAIR));
    scene.refuses(AwardRefusal.NOT_THE_CHAIR, disqualification("64", Panel.juror(1)));
    aClosedMarking().refuses(AwardRefusal.MARKING_IS_CLOSED, disqualification("64", Panel.CHAIR));
  }

  @Test
  void one_motion_is_open_on_a_nominee_at_a_time() {
    var scene = aMotion();
    scene.refuses(AwardRefusal.MOTION_IS_OPEN, disqualification("64", Panel.CHAIR));
    scene.after(disqualification("35", Panel.CHAIR));
    scene.refuses(AwardRefusal.NO_OPEN_MOTION, vote(1, "32", true));
  }

  @Test
  void the_vote_that_makes_two_thirds_carries_what_follows() {
    var scene = aMotion().after(vote(1, "64", true), vote(2, "64", true), vote(5, "64", false));
    scene.when(vote(3, "64", true)).expectEvents(new VoteCast("64", "juror-3", true, scene.now()));
    scene.after(vote(3, "64", true));
    scene
        .when(vote(4, "64", true))
        .expectEvents(
            new VoteCast("64", "juror-4", true, scene.now()),
            new NomineeDisqualified("64", GROUND, votes(4), scene.now()),
            new NomineeReplaced("64", "51", 6, scene.ranked(6), scene.now()));
    scene.after(vote(4, "64", true));
    scene.refuses(AwardRefusal.NO_OPEN_MOTION, vote(5, "64", true));
  }

  @Test
  void a_motion_that_can_no_longer_pass_has_failed() {
    var scene = aMotion().after(vote(1, "64", false));
    var against = List.of(new Vote("juror-1", false), new Vote("juror-2", false));
    scene
        .when(vote(2, "64", false))
        .expectEvents(
            new VoteCast("64", "juror-2", false, scene.now()),
            new MotionFailed("64", "VOTES", against, 5, scene.now()));
    scene.after(vote(2, "64", false)).after(disqualification("64", Panel.CHAIR));
  }

  @Test
  void a_vote_may_be_changed_while_the_motion_is_open() {
    var scene = aMotion().after(vote(1, "64", false), vote(1, "64", true), vote(2, "64", false));
    scene.after(vote(3, "64", true), vote(4, "64", true));
    assertThat(scene.decided(vote(5, "64", true)))
        .contains(
            new NomineeDisqualified(
                "64",
                GROUND,
                Given.jurors().map(juror -> new Vote(juror, !juror.equals("juror-2"))).toList(),
                scene.now()));
  }

  @Test
  void only_those_who_hold_a_seat_vote() {
    var scene = aMotion();
    scene.refuses(AwardRefusal.NOT_SEATED, vote(Panel.CHAIR, "64"));
    scene.refuses(AwardRefusal.NOT_SEATED, vote(Panel.DEPUTY, "64"));
    scene.refuses(AwardRefusal.NOT_SEATED, vote(Panel.alternate(1), "64"));
    scene.refuses(AwardRefusal.NOT_ON_THE_COMMITTEE, vote(Panel.OUTSIDER, "64"));
    scene.after(recusal(Panel.juror(1)));
    scene.refuses(AwardRefusal.IS_RECUSED, vote(1, "64", true));
    scene.after(vote(Panel.alternate(1), "64"));
  }

  @Test
  void a_recusal_takes_the_vote_along_and_the_alternate_votes_himself() {
    var scene = aMotion().after(vote(1, "64", true), vote(2, "64", true), vote(3, "64", true));
    scene
        .when(recusal(Panel.juror(1)))
        .expectEvents(
            new MemberRecused("juror-1", false, Given.REASON.text(), scene.now()),
            new AlternateSeated("alternate-1", "juror-1", scene.now()));
    scene.after(recusal(Panel.juror(1)), vote(Panel.alternate(1), "64"));
    assertThat(scene.decided(vote(4, "64", true)))
        .hasAtLeastOneElementOfType(NomineeDisqualified.class);
  }

  @Test
  void a_recusal_without_an_alternate_may_carry_the_motion() {
    var scene =
        aNomination()
            .after(recusal(Panel.alternate(1)), recusal(Panel.alternate(2)))
            .after(disqualification("64", Panel.CHAIR))
            .after(vote(1, "64", true), vote(2, "64", true), vote(3, "64", true));
    assertThat(scene.decided(recusal(Panel.juror(5))))
        .contains(new NomineeDisqualified("64", GROUND, votes(3).subList(0, 3), scene.now()));
  }

  @Test
  void a_motion_on_a_nominee_who_leaves_comes_to_nothing() {
    var scene = aMotion();
    assertThat(scene.decided(withdrawal("64", People.team("64"))))
        .contains(new MotionFailed("64", "NOMINEE_LEFT", List.of(), 5, scene.now()));
  }

  @Test
  void the_closing_of_the_marking_ends_it() {
    var scene = allBallotsIn().after(disqualification("64", Panel.CHAIR), vote(1, "64", true));
    var inFavour = List.of(new Vote("juror-1", true));
    assertThat(scene.decided(closing()))
        .contains(new MotionFailed("64", "MARKING_CLOSED", inFavour, 5, scene.now()));
  }

  @Test
  void the_end_of_the_selection_ends_it() {
    var scene =
        aMotion()
            .after(recusal(Panel.alternate(1)), recusal(Panel.alternate(2)))
            .after(recusal(Panel.juror(1)), recusal(Panel.juror(2)));
    assertThat(scene.decided(recusal(Panel.juror(3))))
        .endsWith(new MotionFailed("64", "SELECTION_OVER", List.of(), 2, scene.now()));
  }

  @Test
  void after_the_first_ballot_the_place_stays_empty() {
    var scene = anOpenMarking().after(ballot(1, NOMINEES), disqualification("64", Panel.CHAIR));
    scene.after(vote(1, "64", true), vote(2, "64", true), vote(3, "64", true));
    assertThat(scene.decided(vote(4, "64", true)))
        .endsWith(new NomineeDisqualified("64", GROUND, votes(4).subList(0, 4), scene.now()));
  }

  private static Scene aMotion() {
    return aNomination().after(disqualification("64", Panel.CHAIR));
  }
}
