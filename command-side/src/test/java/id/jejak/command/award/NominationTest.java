package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.aDeclaredCommittee;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.anEdition;
import static id.jejak.command.award.Given.anEditionOver;
import static id.jejak.command.award.Given.bornIn;
import static id.jejak.command.award.Given.declarations;
import static id.jejak.command.award.Given.declaredBy;
import static id.jejak.command.award.Given.nomination;
import static id.jejak.command.award.Given.recusal;
import static id.jejak.command.award.Given.sevenProvinces;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.YearFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NominationTest {

  @Test
  void the_five_best_are_nominated_from_the_last_position_before_the_cut_off() {
    var year = sevenProvinces();
    var scene = anEditionOver(year).happened(declarations());
    long before = scene.ledger.head();
    scene.at("2025-03-01T00:00:00Z");
    year.approved("34", 100);
    var drawn = (RegionsNominated) scene.decided(nomination()).get(0);
    assertThat(drawn.nominees()).isEqualTo(NOMINEES);
    assertThat(drawn.eligible()).isEqualTo(7);
    assertThat(drawn.lookedUpTo()).isEqualTo(before);
    assertThat(drawn.salt()).isEqualTo(FakeSalts.SALT);
    assertThat(drawn.nominatedAt()).isEqualTo(Instant.parse("2025-03-01T00:00:00Z"));
  }

  @Test
  void who_declared_a_tie_to_a_nominee_is_out_with_the_draw() {
    var scene =
        anEdition()
            .happened(List.of(declaredBy("juror-3", bornIn("32.73"))))
            .happened(List.of(declaredBy("alternate-2"), declaredBy("chair")))
            .at("2025-03-02T00:00:00Z");
    var events = scene.decided(nomination());
    var now = scene.now();
    assertThat(events.subList(1, events.size()))
        .containsExactly(
            new MemberRecused("juror-3", true, "TIE 32", now),
            new AlternateSeated("alternate-2", "juror-3", now));
  }

  @Test
  void with_fewer_than_three_eligible_there_is_no_award() {
    var scene =
        anEditionOver(new YearFixture().approved("32", 90).approved("35", 80))
            .happened(declarations())
            .at("2025-03-02T00:00:00Z");
    long position = scene.ledger.head();
    scene
        .when(nomination())
        .expectEvents(
            new AwardNotGiven(2025, "PROVINCE", "spm-awards/1", position, 2, scene.now()));
    scene.after(nomination()).refuses(AwardRefusal.SELECTION_IS_OVER, nomination());
  }

  @Test
  void it_waits_for_the_cut_off() {
    anEdition()
        .happened(declarations())
        .at("2025-02-28T23:59:59.999Z")
        .refuses(AwardRefusal.BEFORE_CUT_OFF, nomination());
  }

  @Test
  void it_waits_until_nothing_from_before_the_cut_off_can_still_arrive() {
    var scene = anEdition().happened(declarations()).at("2025-03-01T00:00:29.999Z");
    scene.refuses(AwardRefusal.CUT_OFF_JUST_PASSED, nomination());
    scene.at("2025-03-01T00:00:30Z").when(nomination()).expectSuccessfulHandlerExecution();
  }

  @Test
  void a_commit_from_the_cut_off_on_shows_that_all_from_before_is_there() {
    var year = sevenProvinces();
    var scene = anEditionOver(year).happened(declarations()).at("2025-03-01T00:00:00Z");
    scene.refuses(AwardRefusal.CUT_OFF_JUST_PASSED, nomination());
    year.approved("34", 100);
    scene.when(nomination()).expectSuccessfulHandlerExecution();
  }

  @Test
  void it_is_drawn_once() {
    aNomination().refuses(AwardRefusal.NOMINATED_ALREADY, nomination());
  }

  @Test
  void without_the_committed_salt_no_lot_can_be_drawn() {
    var scene = aDeclaredCommittee();
    scene.salts.swap();
    scene.refuses(AwardRefusal.SALT_MISSING, nomination());
    scene.salts.lose();
    scene.refuses(AwardRefusal.SALT_MISSING, nomination());
  }

  @Test
  void any_declared_member_who_is_not_recused_draws_it() {
    var byJuror = new NominateRegions(PROVINCE, List.of(), Panel.juror(1));
    var undeclared = anEdition().at("2025-03-02T00:00:00Z");
    undeclared.refuses(AwardRefusal.TIES_NOT_DECLARED, byJuror);
    var scene = aDeclaredCommittee();
    for (Actor member : List.of(Panel.juror(1), Panel.alternate(2), Panel.DEPUTY))
      scene
          .when(new NominateRegions(PROVINCE, List.of(), member))
          .expectSuccessfulHandlerExecution();
    scene.refuses(
        AwardRefusal.NOT_ON_THE_COMMITTEE,
        new NominateRegions(PROVINCE, List.of(), Panel.OUTSIDER));
    scene.after(recusal(Panel.juror(1))).refuses(AwardRefusal.IS_RECUSED, byJuror);
  }

  @Test
  void only_the_chair_passes_a_region_over() {
    var over = List.of(new PassedOver("34", "verifikator sakit"));
    var scene = aDeclaredCommittee();
    scene.refuses(AwardRefusal.NOT_THE_CHAIR, new NominateRegions(PROVINCE, over, Panel.juror(1)));
    scene.refuses(
        AwardRefusal.CHAIR_IS_NOT_RECUSED, new NominateRegions(PROVINCE, over, Panel.DEPUTY));
  }

  @Test
  void there_must_be_such_an_edition_and_category() {
    var scene = aDeclaredCommittee();
    var nowhere = new NominateRegions(new AwardId(2031, "PROVINCE"), List.of(), Panel.CHAIR);
    scene.refuses(AwardRefusal.EDITION_UNKNOWN, nowhere);
    var nothing = new NominateRegions(new AwardId(2025, "KECAMATAN"), List.of(), Panel.CHAIR);
    scene.refuses(AwardRefusal.CATEGORY_UNKNOWN, nothing);
  }
}
