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
import static id.jejak.command.award.Given.votes;
import static id.jejak.command.award.Given.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.command.award.AwardCommand.DecideWinners;
import id.jejak.command.award.AwardCommand.DeclineDecision;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.kernel.award.AwardEvent.AwardRevoked;
import id.jejak.kernel.award.AwardEvent.DecisionDeclined;
import id.jejak.kernel.award.AwardEvent.FinalResult;
import id.jejak.kernel.award.AwardEvent.WinnersAnnounced;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.region.RegionCode;
import java.time.LocalDate;
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
  void a_committee_that_disagrees_ends_the_category_without_winners() {
    var scene = aClosedMarking();
    var declined = new DecisionDeclined(REASON.text(), votes(3), scene.now());
    scene.when(declining(3)).expectEvents(declined);
    aDecision().when(declining(3)).expectEvents(declined);
    scene.refuses(AwardRefusal.NOT_ENOUGH_VOTES, declining(2));
    scene.after(declining(3)).refuses(AwardRefusal.SELECTION_IS_OVER, decision());
  }

  @Test
  void nothing_is_declined_before_the_ballots_are_open_or_after_the_announcement() {
    anOpenMarking().refuses(AwardRefusal.MARKING_NOT_CLOSED, declining(5));
    anAnnouncement().refuses(AwardRefusal.ANNOUNCED_ALREADY, declining(5));
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

  private static DeclineDecision declining(int inFavour) {
    return new DeclineDecision(PROVINCE, REASON, votes(inFavour), Panel.CHAIR);
  }

  private static RevokeAward revocation(String region) {
    return new RevokeAward(PROVINCE, new RegionCode(region), REASON, Panel.CHAIR);
  }
}
