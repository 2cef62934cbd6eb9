package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.anEditionOver;
import static id.jejak.command.award.Given.declarations;
import static id.jejak.command.award.Given.nomination;
import static id.jejak.command.award.Given.sevenProvinces;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.award.AwardCommand.NominateRegions;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.Contents;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PassingOverTest {

  @Test
  void a_pending_report_holds_it_up_unless_the_region_is_passed_over() {
    var scene = pendingIn("34");
    scene.refuses(AwardRefusal.REPORTS_PENDING, nomination());
    var over = new PassedOver("34", "verifikator sakit");
    var drawn = (RegionsNominated) scene.decided(passing(over)).get(0);
    assertThat(drawn.passedOver()).containsExactly(over);
    assertThat(drawn.nominees()).doesNotContain("34");
  }

  @Test
  void only_what_is_pending_is_passed_over_once_and_with_a_reason() {
    var scene = pendingIn("34");
    scene.refuses(CommandRefusal.INVALID_FIELDS, passing(new PassedOver("32", "tidak suka")));
    var sitting =
        new Sitting(Terms.of(PROVINCE, scene.ledger), scene.ledger, declared(), scene.now());
    assertViolations(
        () ->
            NominationDecision.nominate(
                passing(
                    new PassedOver("32", "tidak suka"),
                    new PassedOver("34", " "),
                    new PassedOver("34", "dua kali")),
                sitting,
                scene.salts),
        "/passedOver/0/region " + AwardRefusal.NOT_PENDING.code(),
        "/passedOver/1/reason blank",
        "/passedOver/2/region named-twice");
  }

  @Test
  void a_reason_is_recorded_without_surrounding_blanks() {
    var drawn =
        (RegionsNominated)
            pendingIn("34").decided(passing(new PassedOver("34", " verifikator sakit\n"))).get(0);
    assertThat(drawn.passedOver()).containsExactly(new PassedOver("34", "verifikator sakit"));
  }

  @Test
  void reasons_that_would_not_fit_into_the_nomination_are_refused() {
    var over =
        RegionRegister.current().all().stream()
            .filter(region -> region.kind() == RegionKind.KABUPATEN)
            .filter(Region::autonomous)
            .limit(70)
            .map(region -> new PassedOver(region.code().value(), "→".repeat(300)))
            .toArray(PassedOver[]::new);
    var whole = Contents.complete(Level.KABKOTA, 90);
    var year = sevenProvinces();
    for (PassedOver one : over) {
      for (int quarter = 1; quarter <= 3; quarter++) year.approved(one.region(), quarter, whole);
      year.submitted(one.region(), 4, whole, true);
    }
    var ledger = Given.peopled(year.ledger());
    ledger.append("edition/2025", openToEveryKind());
    new Scene(ledger)
        .happened(declarations())
        .at("2025-03-02T00:00:00Z")
        .refuses(AwardRefusal.REASONS_TOO_LONG, passing(over));
  }

  private static EditionOpened openToEveryKind() {
    EditionOpened usual = Given.opened();
    Category provinces = usual.categories().getFirst();
    return new EditionOpened(
        usual.edition(),
        usual.fiscalYear(),
        usual.policy(),
        usual.adoptedAfterwards(),
        List.of(
            new Category(
                provinces.code(),
                provinces.name(),
                List.of(),
                List.of(),
                List.of(),
                provinces.weights(),
                provinces.nominees(),
                provinces.winners())),
        usual.cutOff(),
        usual.closesAt(),
        usual.jurors(),
        usual.alternates(),
        usual.chair(),
        usual.deputy(),
        usual.saltCommitment(),
        usual.openedAt());
  }

  private static Scene pendingIn(String region) {
    var whole = Contents.complete(Level.PROVINCE, 90);
    var year = sevenProvinces();
    for (int quarter = 1; quarter <= 3; quarter++) year.approved(region, quarter, whole);
    return anEditionOver(year.submitted(region, 4, whole, true))
        .happened(declarations())
        .at("2025-03-02T00:00:00Z");
  }

  private static Selection declared() {
    var selection = Selection.NONE;
    for (var declaration : declarations()) selection = selection.on(declaration);
    return selection;
  }

  private static NominateRegions passing(PassedOver... over) {
    return new NominateRegions(PROVINCE, List.of(over), Panel.CHAIR);
  }
}
