package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.REASON;
import static id.jejak.command.award.Given.aClosedMarking;
import static id.jejak.command.award.Given.aDecision;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.anEdition;
import static id.jejak.command.award.Given.announcement;
import static id.jejak.command.award.Given.bornIn;
import static id.jejak.command.award.Given.decision;
import static id.jejak.command.award.Given.declaration;
import static id.jejak.command.award.Given.declaredBy;
import static id.jejak.command.award.Given.declining;
import static id.jejak.command.award.Given.disqualification;
import static id.jejak.command.award.Given.recusal;
import static id.jejak.command.award.Given.vote;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.award.AwardCommand.AnnounceWinners;
import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.CloseMarking;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.command.award.AwardCommand.MoveDeclining;
import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent.AlternateTookChair;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.region.RegionCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Who acts when chair and deputy are both recused. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChairingTest {
  private static final Actor FIRST = Panel.alternate(1);
  private static final Actor SECOND = Panel.alternate(2);

  @Test
  void the_first_alternate_takes_the_chair_when_the_deputy_is_recused_too() {
    var scene = aNomination().after(recusal(Panel.CHAIR));
    scene
        .when(recusal(Panel.DEPUTY))
        .expectEvents(
            new MemberRecused("deputy", false, REASON.text(), scene.now()),
            new AlternateTookChair("alternate-1", scene.now()));
  }

  @Test
  void by_rule_and_before_an_empty_seat_is_filled() {
    var scene =
        anEdition()
            .happened(
                Stream.of("chair", "deputy", "juror-1")
                    .map(member -> declaredBy(member, bornIn("32")))
                    .toList())
            .happened(Stream.of("juror-2", "alternate-2").map(Given::declaredBy).toList())
            .at("2025-03-02T00:00:00Z");
    assertThat(scene.decided(new NominateRegions(PROVINCE, List.of(), SECOND)))
        .endsWith(new AlternateTookChair("alternate-2", scene.now()));
  }

  @Test
  void the_chair_waits_for_an_alternate_who_has_not_declared() {
    var scene =
        anEdition()
            .happened(Stream.of("chair", "deputy").map(Given::declaredBy).toList())
            .after(recusal(Panel.CHAIR), recusal(Panel.DEPUTY));
    assertThat(scene.decided(declaration(SECOND)))
        .endsWith(new AlternateTookChair("alternate-2", scene.now()));
  }

  @Test
  void who_acts_as_chair_neither_marks_nor_votes_nor_takes_a_seat() {
    var scene =
        chaired(aNomination()).after(recusal(Panel.juror(1)), disqualification("35", FIRST));
    assertThat(scene.last(MotionPut.class).subject()).isEqualTo("35");
    scene.refuses(AwardRefusal.NOT_SEATED, vote(FIRST, "35"));
    scene.after(vote(SECOND, "35")).after(recusal(Panel.juror(2)));
    scene
        .at("2025-03-10T00:00:00Z")
        .refuses(
            AwardRefusal.NOT_SEATED, new CastBallot(PROVINCE, Given.marks(90, NOMINEES), FIRST));
    scene.refuses(AwardRefusal.NOT_THE_CHAIR, disqualification("32", SECOND));
  }

  @Test
  void it_takes_a_juror_from_those_who_could_step_in() {
    var scene = chaired(aNomination()).after(recusal(SECOND));
    scene.after(recusal(Panel.juror(1)), recusal(Panel.juror(2)));
    assertThat(scene.decided(recusal(Panel.juror(3))))
        .endsWith(new AwardUndecided(2, null, scene.now()));
  }

  @Test
  void who_acts_as_chair_closes_decides_moves_and_announces() {
    var scene = chaired(Given.allBallotsIn());
    scene.after(new CloseMarking(PROVINCE, FIRST));
    assertThat(scene.last(MarkingClosed.class).counted()).hasSize(5);
    scene.after(new DecideWinners(PROVINCE, decision().decree(), decision().decreedOn(), FIRST));
    assertThat(scene.last(WinnersDecided.class).winners()).hasSize(3);
    scene.after(new MoveDeclining(PROVINCE, REASON, FIRST));
    scene.at("2025-03-17T00:00:00Z").refuses(AwardRefusal.IS_RECUSED, announcement());
    scene.refuses(AwardRefusal.NOT_THE_CHAIR, new AnnounceWinners(PROVINCE, Panel.juror(1)));
    scene.after(new AnnounceWinners(PROVINCE, FIRST));
    scene.after(new RevokeAward(PROVINCE, new RegionCode("32"), REASON, FIRST));
  }

  @Test
  void the_next_alternate_follows_one_who_steps_back_even_after_closing() {
    var scene = chaired(aClosedMarking());
    assertThat(scene.decided(recusal(FIRST)))
        .endsWith(new AlternateTookChair("alternate-2", scene.now()));
    scene.refuses(AwardRefusal.IS_RECUSED, new MoveDeclining(PROVINCE, REASON, FIRST));
    scene.after(new MoveDeclining(PROVINCE, REASON, SECOND));
  }

  @Test
  void with_none_left_before_the_decision_the_category_ends_undecided() {
    var scene = chaired(aClosedMarking()).after(recusal(FIRST));
    assertThat(scene.decided(recusal(SECOND)))
        .endsWith(
            new MemberRecused("alternate-2", false, REASON.text(), scene.now()),
            new AwardUndecided(5, "NO_CHAIR", scene.now()));
    scene.refuses(AwardRefusal.SELECTION_IS_OVER, recusal(Panel.juror(1)));
  }

  @Test
  void with_none_left_after_the_decision_any_member_who_may_act_announces() {
    var scene = chaired(aDecision()).after(recusal(FIRST), recusal(SECOND));
    scene.refuses(AwardRefusal.IS_RECUSED, declining());
    scene.at("2025-03-17T00:00:00Z").refuses(AwardRefusal.IS_RECUSED, announcement());
    scene.after(new AnnounceWinners(PROVINCE, Panel.juror(1)));
    assertThat(scene.last(WinnersAnnounced.class).announcedAt()).isEqualTo(scene.now());
  }

  private static Scene chaired(Scene scene) {
    return scene.after(recusal(Panel.CHAIR), recusal(Panel.DEPUTY));
  }
}
