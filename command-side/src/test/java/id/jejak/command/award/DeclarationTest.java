package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.award.Given.CUT_OFF;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.anEdition;
import static id.jejak.command.award.Given.bornIn;
import static id.jejak.command.award.Given.declaration;
import static id.jejak.command.award.Given.declaredBy;
import static id.jejak.command.award.Given.nomination;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.Tie;
import id.jejak.kernel.award.AwardEvent.TiesDeclared;
import id.jejak.kernel.region.RegionRegister;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeclarationTest {

  @Test
  void a_member_declares_ties_or_none() {
    var scene = anEdition();
    scene
        .when(declaration(Panel.juror(1)))
        .expectEvents(new TiesDeclared("juror-1", List.of(), scene.now()));
    scene
        .when(declaration(Panel.DEPUTY, bornIn("32")))
        .expectEvents(new TiesDeclared("deputy", List.of(bornIn("32")), scene.now()));
  }

  @Test
  void who_declares_a_tie_to_a_nominee_after_the_draw_is_out_at_once() {
    var scene = drawnBeforeJuror1Declared();
    scene
        .when(declaration(Panel.juror(1), bornIn("35.78")))
        .expectEvents(
            declared("juror-1", scene, bornIn("35.78")),
            new MemberRecused("juror-1", true, "TIE 35", scene.now()),
            new AlternateSeated("alternate-1", "juror-1", scene.now()));
  }

  @Test
  void a_tie_to_another_region_recuses_nobody() {
    var scene = drawnBeforeJuror1Declared();
    scene
        .when(declaration(Panel.juror(1), bornIn("11")))
        .expectEvents(declared("juror-1", scene, bornIn("11")));
  }

  @Test
  void an_alternate_who_declares_late_takes_the_seat_that_waited() {
    var scene =
        anEdition()
            .happened(List.of(declaredBy("chair"), declaredBy("juror-1", bornIn("32"))))
            .at("2025-03-02T00:00:00Z")
            .after(nomination());
    scene
        .when(declaration(Panel.alternate(2)))
        .expectEvents(
            declared("alternate-2", scene),
            new AlternateSeated("alternate-2", "juror-1", scene.now()));
  }

  @Test
  void with_fewer_than_three_left_the_category_ends_undecided() {
    var tied =
        Stream.of("juror-1", "juror-2", "juror-3", "alternate-1")
            .map(member -> declaredBy(member, bornIn("32")));
    var scene =
        anEdition()
            .happened(Stream.concat(tied, Stream.of(declaredBy("chair"))).toList())
            .at("2025-03-02T00:00:00Z")
            .after(nomination());
    assertThat(scene.decided(declaration(Panel.juror(4), bornIn("32"))))
        .endsWith(
            new MemberRecused("juror-4", true, "TIE 32", scene.now()),
            new AwardUndecided(2, null, scene.now()));
    scene.refuses(AwardRefusal.SELECTION_IS_OVER, declaration(Panel.DEPUTY));
  }

  @Test
  void nobody_declares_twice() {
    aNomination().refuses(AwardRefusal.DECLARED_ALREADY, declaration(Panel.juror(1)));
  }

  @Test
  void only_the_edition_s_committee_declares() {
    var scene = anEdition();
    scene.refuses(AwardRefusal.NOT_ON_THE_COMMITTEE, declaration(Panel.OUTSIDER));
    scene.refuses(AwardRefusal.NOT_ON_THE_COMMITTEE, declaration(People.VERIFIER));
    var revoked = new Actor("juror-1", List.of(), Set.of());
    scene.refuses(AwardRefusal.NOT_ON_THE_COMMITTEE, declaration(revoked));
  }

  @Test
  void a_tie_is_to_a_known_region_of_a_known_kind_and_named_once() {
    var sitting = sitting();
    assertViolations(
        () ->
            CommitteeDecision.declare(
                declaration(
                    Panel.juror(1),
                    bornIn("99"),
                    new Tie("32", "FRIENDSHIP"),
                    bornIn("31"),
                    bornIn("31")),
                sitting),
        "/ties/0/region unknown-region",
        "/ties/1/kind not-a-choice",
        "/ties/3 named-twice");
  }

  @Test
  void there_is_a_limit_to_ties() {
    var sitting = sitting();
    Tie[] many =
        RegionRegister.current().all().stream()
            .limit(101)
            .map(region -> bornIn(region.code().value()))
            .toArray(Tie[]::new);
    assertViolations(
        () -> CommitteeDecision.declare(declaration(Panel.juror(1), many), sitting),
        "/ties " + AwardRefusal.TOO_MANY.code());
  }

  private static Scene drawnBeforeJuror1Declared() {
    return anEdition()
        .happened(
            Given.declarations().stream()
                .filter(declared -> !declared.member().equals("juror-1"))
                .toList())
        .at("2025-03-02T00:00:00Z")
        .after(nomination());
  }

  private static TiesDeclared declared(String member, Scene scene, Tie... ties) {
    return new TiesDeclared(member, List.of(ties), scene.now());
  }

  private static Sitting sitting() {
    var ledger = anEdition().ledger;
    return new Sitting(Terms.of(PROVINCE, ledger), ledger, Selection.NONE, CUT_OFF);
  }
}
