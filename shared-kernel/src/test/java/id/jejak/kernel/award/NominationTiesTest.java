package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.Contents;
import id.jejak.kernel.report.ReportContent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NominationTiesTest {
  private static final String SALT = "5a".repeat(32);
  private static final AwardPolicy POLICY = AwardPolicy.spmAwards();

  @Test
  void level_totals_go_to_the_higher_index() {
    var year = new YearFixture().approved("32", 80).approved("35", 90).approved("33", 70);
    Nomination nomination = draw(Categories.teams(), year, SALT);
    assertThat(nomination.nominees()).containsExactly("35", "32", "33");
    assertThat(nomination.ties())
        .containsExactly(new TieBreak(List.of("35", "32", "33"), "IP_SPM", List.of()));
  }

  @Test
  void then_to_the_more_punctual_reporting() {
    ReportContent whole = Contents.complete(Level.PROVINCE, 90);
    var year = new YearFixture().approved("32", 90).approved("35", 90).approved("33", 50);
    for (int quarter = 1; quarter <= 3; quarter++) year.approved("31", quarter, whole);
    year.submitted("31", 4, whole, false).approval("31", 4, whole, Set.of());
    Nomination nomination = draw(Categories.teams(), year, SALT);
    assertThat(nomination.ties())
        .extracting(TieBreak::by)
        .containsExactly("IP_SPM", "REPORTING", "LOT");
    assertThat(nomination.nominees()).endsWith("31", "33");
  }

  @Test
  void what_is_level_in_everything_goes_by_a_lot_that_anyone_can_draw_again() {
    var year = new YearFixture().approved("35", 90).approved("32", 90).approved("33", 90);
    Nomination nomination = draw(Categories.provinces(), year, SALT);
    TieBreak tie = nomination.ties().get(0);
    assertThat(tie.by()).isEqualTo("LOT");
    assertThat(tie.lots())
        .allSatisfy(
            lot -> assertThat(lot.draw()).isEqualTo(Lots.draw(SALT, "PROVINCE", lot.region())))
        .isSortedAccordingTo((a, b) -> a.draw().compareTo(b.draw()));
    assertThat(nomination.nominees()).isEqualTo(tie.regions());
  }

  @Test
  void another_salt_may_give_another_order_but_the_same_salt_never() {
    var year = new YearFixture();
    for (String code : List.of("11", "12", "13", "14", "15", "16")) year.approved(code, 90);
    Nomination nomination = draw(Categories.provinces(), year, SALT);
    assertThat(draw(Categories.provinces(), year, SALT)).isEqualTo(nomination);
    assertThat(draw(Categories.provinces(), year, "a5".repeat(32)).digest())
        .isNotEqualTo(nomination.digest());
  }

  @Test
  void the_digest_does_not_depend_on_the_order_regions_are_looked_at() {
    YearOfReports year = NominationTest.sevenProvinces().read();
    var backwards = new TreeMap<String, RegionYear>(Comparator.reverseOrder());
    backwards.putAll(year.regions());
    var same =
        new YearOfReports(
            year.year(), year.position(), backwards, year.policies(), year.firstWindowOpened());
    assertThat(Nomination.draw(POLICY, Categories.provinces(), same, SALT, Set.of()))
        .isEqualTo(Nomination.draw(POLICY, Categories.provinces(), year, SALT, Set.of()));
  }

  private static Nomination draw(Category category, YearFixture year, String salt) {
    return Nomination.draw(POLICY, category, year.read(), salt, Set.of());
  }
}
