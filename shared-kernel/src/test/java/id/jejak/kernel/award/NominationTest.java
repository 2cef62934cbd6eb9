package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.catalogue.Service;
import id.jejak.kernel.report.Contents;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.scoring.Rational;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NominationTest {
  private static final String SALT = "5a".repeat(32);
  private static final ReportContent WHOLE = Contents.complete(Level.PROVINCE, 90);
  private static final Set<String> HALF_OF_THE_SERVICES =
      Catalogue.current().services(Level.PROVINCE).stream()
          .map(Service::code)
          .filter(code -> code.startsWith("P-SOS") || code.startsWith("P-EDU"))
          .collect(Collectors.toSet());

  @Test
  void the_five_best_are_nominated_in_order_of_rank() {
    Nomination nomination = draw(sevenProvinces());
    assertThat(nomination.eligible()).isEqualTo(7);
    assertThat(nomination.nominees()).containsExactly("32", "35", "64", "33", "73");
    assertThat(nomination.firstTen()).hasSize(7);
    assertThat(nomination.ranking().get(6).region()).isEqualTo("52");
    assertThat(nomination.ties()).isEmpty();
    assertThat(nomination.pending()).isEmpty();
  }

  @Test
  void only_regions_of_the_category_compete() {
    Nomination nomination = draw(sevenProvinces().approved("32.04", 100));
    assertThat(nomination.eligible()).isEqualTo(7);
  }

  @Test
  void the_total_weighs_the_criteria() {
    RankedRegion first = draw(sevenProvinces()).ranking().get(0);
    assertThat(first.points(Criterion.IP_SPM)).isEqualTo(Rational.of(99));
    assertThat(first.points(Criterion.BUDGET)).isEqualTo(Rational.parse("77.5"));
    assertThat(first.points(Criterion.STAGES)).isEqualTo(Rational.HUNDRED);
    assertThat(first.points(Criterion.TEAM)).isEqualTo(Rational.HUNDRED);
    assertThat(first.points(Criterion.ACTION_PLAN)).isEqualTo(Rational.HUNDRED);
    assertThat(first.points(Criterion.REPORTING)).isEqualTo(Rational.HUNDRED);
    assertThat(first.total()).isEqualTo("97.25000000000000000000");
  }

  @Test
  void with_fewer_than_five_eligible_all_are_nominees() {
    YearFixture four =
        new YearFixture()
            .approved("32", 90)
            .approved("35", 80)
            .approved("33", 70)
            .approved("64", 60);
    assertThat(draw(four).nominees()).containsExactly("32", "35", "33", "64");
  }

  @Test
  void with_fewer_than_three_eligible_there_is_no_award() {
    Nomination nomination = draw(new YearFixture().approved("32", 90).approved("35", 80));
    assertThat(nomination.eligible()).isEqualTo(2);
    assertThat(nomination.nominees()).isEmpty();
  }

  @Test
  void a_region_that_left_a_quarter_out_is_not_eligible() {
    YearFixture year = sevenProvinces();
    for (int quarter = 2; quarter <= 4; quarter++) year.approved("34", quarter, WHOLE);
    assertThat(draw(year).eligible()).isEqualTo(7);
    assertThat(draw(year).pending()).isEmpty();
  }

  @Test
  void a_reopened_report_is_not_approved() {
    assertThat(draw(sevenProvinces().reopened("32", 2)).nominees()).doesNotContain("32");
  }

  @Test
  void a_standing_overdue_revision_rules_a_region_out() {
    YearFixture year = sevenProvinces().reopened("32", 2).overdue("32", 2);
    assertThat(year.read().regions().get("32"))
        .satisfies(
            region -> {
              assertThat(region.eligible()).isFalse();
              assertThat(region.couldBecomeEligible()).isFalse();
            });
    year.resubmitted("32", 2, WHOLE, false).approval("32", 2, WHOLE, Set.of());
    assertThat(draw(year).nominees()).contains("32");
  }

  @Test
  void a_region_without_a_rank_in_the_fourth_quarter_is_not_eligible() {
    YearFixture year = sevenProvinces();
    for (int quarter = 1; quarter <= 3; quarter++) year.approved("34", quarter, WHOLE);
    year.submitted("34", 4, WHOLE, true).approval("34", 4, WHOLE, HALF_OF_THE_SERVICES);
    assertThat(draw(year).eligible()).isEqualTo(7);
    year.reopened("34", 2).resubmitted("34", 2, WHOLE, true);
    assertThat(draw(year).pending()).as("no decision could make it eligible").isEmpty();
  }

  @Test
  void a_pending_report_of_a_region_that_could_be_eligible_holds_the_nomination_up() {
    YearFixture year = sevenProvinces();
    for (int quarter = 1; quarter <= 3; quarter++) year.approved("34", quarter, WHOLE);
    year.submitted("34", 4, WHOLE, true);
    assertThat(draw(year).pending()).containsExactly("34");
    assertThat(draw(year.claimed("34", 4)).pending()).containsExactly("34");
    assertThat(draw(year.returned("34", 4)).pending()).isEmpty();
  }

  @Test
  void a_region_passed_over_holds_nothing_up_and_is_not_ranked() {
    YearFixture year = sevenProvinces().reopened("32", 2).resubmitted("32", 2, WHOLE, true);
    Nomination nomination =
        Nomination.draw(
            AwardPolicy.spmAwards(), Categories.provinces(), year.read(), SALT, Set.of("32"));
    assertThat(nomination.pending()).isEmpty();
    assertThat(nomination.nominees()).doesNotContain("32");
  }

  @Test
  void a_place_can_be_traced_to_the_events_it_rests_on() {
    YearFixture year = sevenProvinces();
    RankedRegion first = draw(year).ranking().get(0);
    assertThat(first.evidence()).hasSize(12).isSorted();
    assertThat(first.evidence())
        .allSatisfy(
            position ->
                year.ledger()
                    .read(
                        position,
                        position,
                        recorded -> assertThat(recorded.stream()).endsWith("/" + first.region())));
  }

  static YearFixture sevenProvinces() {
    return new YearFixture()
        .approved("32", 99)
        .approved("35", 98)
        .approved("64", 97)
        .approved("33", 96)
        .approved("73", 95)
        .approved("51", 94)
        .approved("52", 93);
  }

  private static Nomination draw(YearFixture year) {
    return Nomination.draw(
        AwardPolicy.spmAwards(), Categories.provinces(), year.read(), SALT, Set.of());
  }
}
