package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.REASON;
import static id.jejak.command.award.Given.aClosedMarking;
import static id.jejak.command.award.Given.aDecision;
import static id.jejak.command.award.Given.anAnnouncement;
import static id.jejak.command.award.Given.anOpenMarking;
import static id.jejak.command.award.Given.announcement;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.closing;
import static id.jejak.command.award.Given.decision;
import static id.jejak.command.award.Given.declining;
import static id.jejak.command.award.Given.recusal;
import static id.jejak.command.award.Given.vote;
import static id.jejak.command.award.Given.votes;
import static id.jejak.command.award.Given.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.kernel.award.AwardEvent.AwardRevoked;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.FinalResult;
import id.jejak.kernel.award.AwardEvent.MotionFailed;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomeTest {

  @Test
  void the_three_highest_win_in_order_of_the_final_score() {
    var scene = aClosedMarking();
    var decided = (WinnersDecided) scene.decided(decision()).get(0);
    assertThat(decided.winners()).containsExactly("32", "35", "64");
    assertThat(decided.results()).hasSize(5);
    // 0.60 × 97.25 + 0.40 × 90
    assertThat(decided.results().get(0))
        .isEqualTo(
            new FinalResult(
                1,
                "32",
                "97.25000000000000000000",
                "90.00000000000000000000",
                "94.35000000000000000000"));
    assertThat(decided.decree()).isEqualTo("100.2.1-1 Tahun 2025");
    assertThat(decided.lotSeed()).matches("[0-9a-f]{64}");
  }

  @Test
  void a_nominee_who_left_after_the_first_ballot_wins_nothing() {
    var scene = anOpenMarking();
    for (int juror = 1; juror <= 5; juror++) scene.after(ballot(juror, NOMINEES));
    scene.after(withdrawal("35", People.team("35")), closing(), decision());
    assertThat(scene.last(WinnersDecided.class).winners()).containsExactly("32", "64", "33");
  }

  @Test
  void winners_are_decided_after_closing_and_once() {
    anOpenMarking().refuses(AwardRefusal.MARKING_NOT_CLOSED, decision());
    aDecision().refuses(AwardRefusal.DECIDED_ALREADY, decision());
  }

  @Test
  void the_decree_is_of_a_day_from_the_closing_to_today() {
    aClosedMarking().refuses(AwardRefusal.NOT_A_DECREE_DAY, decreedOn("2025-03-09"));
    aClosedMarking().refuses(AwardRefusal.NOT_A_DECREE_DAY, decreedOn("2025-03-11"));
  }

  @Test
  void a_majority_that_disagrees_ends_the_category_without_winners() {
    for (Scene scene : List.of(aClosedMarking(), aDecision())) {
      scene
          .when(declining())
          .expectEvents(new MotionPut("DECISION", null, REASON.text(), scene.now()));
      scene.after(declining(), vote(1, "DECISION", true), vote(2, "DECISION", true));
      scene
          .when(vote(3, "DECISION", true))
          .expectEvents(
              new VoteCast("DECISION", "juror-3", true, scene.now()),
              new DecisionDeclined(REASON.text(), votes(3).subList(0, 3), scene.now()));
      scene.after(vote(3, "DECISION", true));
      scene.refuses(AwardRefusal.SELECTION_IS_OVER, decision());
      scene.refuses(AwardRefusal.NO_OPEN_MOTION, vote(4, "DECISION", true));
    }
  }

  @Test
  void half_of_the_jurors_is_no_majority() {
    var scene =
        anOpenMarking()
            .after(recusal(Panel.alternate(1)), recusal(Panel.alternate(2)))
            .after(recusal(Panel.juror(5)));
    for (int juror = 1; juror <= 4; juror++) scene.after(ballot(juror, NOMINEES));
    scene.after(closing(), declining());
    scene.after(vote(1, "DECISION", true), vote(2, "DECISION", true), vote(3, "DECISION", false));
    assertThat(scene.decided(vote(4, "DECISION", false)))
        .hasAtLeastOneElementOfType(MotionFailed.class);
  }

  @Test
  void the_decision_leaves_a_motion_open_and_the_announcement_ends_it() {
    var scene = aClosedMarking().after(declining(), decision(), vote(1, "DECISION", true));
    scene.refuses(AwardRefusal.MOTION_IS_OPEN, declining());
    scene.at("2025-03-17T00:00:00Z");
    var inFavour = List.of(new Vote("juror-1", true));
    scene
        .when(announcement())
        .expectEvents(
            new MotionFailed("DECISION", "ANNOUNCED", inFavour, 5, scene.now()),
            new WinnersAnnounced(scene.now()));
  }

  @Test
  void nothing_is_declined_before_the_ballots_are_open_or_after_the_announcement() {
    anOpenMarking().refuses(AwardRefusal.MARKING_NOT_CLOSED, declining());
    anAnnouncement().refuses(AwardRefusal.ANNOUNCED_ALREADY, declining());
  }

  @Test
  void the_announcement_waits_for_the_days_of_objection() {
    var scene = aDecision().at("2025-03-16T23:59:59.999Z");
    scene.refuses(AwardRefusal.OBJECTION_DAYS_RUN, announcement());
    scene.at("2025-03-17T00:00:00Z");
    scene.when(announcement()).expectEvents(new WinnersAnnounced(scene.now()));
  }

  @Test
  void only_a_decision_is_announced_and_once() {
    aClosedMarking().refuses(AwardRefusal.NOT_DECIDED_YET, announcement());
    anAnnouncement().refuses(AwardRefusal.ANNOUNCED_ALREADY, announcement());
  }

  @Test
  void a_revoked_award_leaves_its_rank_vacant() {
    var scene = anAnnouncement();
    scene
        .when(revocation("64"))
        .expectEvents(new AwardRevoked("64", 3, REASON.text(), scene.now()));
    scene.after(revocation("64")).refuses(AwardRefusal.REVOKED_ALREADY, revocation("64"));
  }

  @Test
  void only_an_announced_winner_loses_an_award() {
    aDecision().refuses(AwardRefusal.NOT_ANNOUNCED_YET, revocation("32"));
    anAnnouncement().refuses(AwardRefusal.NOT_A_WINNER, revocation("33"));
  }

  private static DecideWinners decreedOn(String day) {
    return new DecideWinners(PROVINCE, "100.2.1-1", LocalDate.parse(day), Panel.CHAIR);
  }

  private static RevokeAward revocation(String region) {
    return new RevokeAward(PROVINCE, new RegionCode(region), REASON, Panel.CHAIR);
  }
}
