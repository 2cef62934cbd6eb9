package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.Contents;
import id.jejak.kernel.report.Document;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.PlanEntered;
import id.jejak.kernel.scoring.Rational;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CriteriaRuleTest {
  private static final ReportContent WHOLE = Contents.complete(Level.PROVINCE, 90);

  @Test
  void budget_is_the_mean_of_half_allocation_and_half_realisation() {
    assertThat(budget(WHOLE.on(Contents.budget(200, 100, 25)))).isEqualTo(Rational.parse("37.5"));
  }

  @Test
  void a_policy_may_weigh_allocation_and_realisation_otherwise() {
    ReportContent fourth = WHOLE.on(Contents.budget(200, 100, 25));
    YearFixture year = threeQuarters().submitted("32", 4, fourth, true);
    RegionYear region =
        year.approval("32", 4, fourth, Set.of()).read().regions().values().iterator().next();
    assertThat(
            CriteriaRule.points(OwnFiguresTest.policy("0.7", null, null), region, Criterion.BUDGET))
        .isEqualTo(Rational.parse("42.5"));
  }

  @Test
  void more_allocated_than_needed_gains_nothing() {
    assertThat(budget(WHOLE.on(Contents.budget(100, 400, 400)))).isEqualTo(Rational.HUNDRED);
  }

  @Test
  void a_need_or_an_allocation_of_zero_counts_as_zero() {
    assertThat(budget(WHOLE.on(Contents.budget(0, 100, 100)))).isEqualTo(Rational.of(50));
    assertThat(budget(WHOLE.on(Contents.budget(100, 0, 100)))).isEqualTo(Rational.ZERO);
  }

  @Test
  void a_field_that_does_not_apply_is_left_out_of_the_budget() {
    ReportContent nothingForOrder =
        WHOLE
            .on(Contents.budget(100, 100, 100))
            .on(
                new BudgetEntered(
                    List.of(new FieldBudget("PUBLIC_ORDER", 0L, 0L, 0L, null)), null));
    assertThat(budget(nothingForOrder)).isEqualTo(Rational.of(500, 6));
    assertThat(points(nothingForOrder, Set.of("P-TRB-1"), Criterion.BUDGET))
        .isEqualTo(Rational.HUNDRED);
  }

  @Test
  void each_stage_done_gives_a_quarter() {
    assertThat(points(WHOLE.on(Contents.stages(3)), Set.of(), Criterion.STAGES))
        .isEqualTo(Rational.of(75));
  }

  @Test
  void a_team_gains_by_its_decree_and_by_each_quarter_with_a_meeting() {
    ReportContent noMeeting = WHOLE.on(new PlanEntered(plan("SK 1", List.of()), null));
    assertThat(points(noMeeting, Set.of(), Criterion.TEAM)).isEqualTo(Rational.parse("87.5"));
    ReportContent noDecree =
        WHOLE.on(new PlanEntered(plan(null, Contents.aPlan().meetings()), null));
    assertThat(points(noDecree, Set.of(), Criterion.TEAM)).isEqualTo(Rational.of(50));
  }

  @Test
  void a_plan_must_be_attached_and_in_force_on_the_years_last_day() {
    assertThat(plan(Contents.aDocument(), "2024-01-01", "2024-12-31", 6)).isEqualTo(100);
    assertThat(plan(Contents.aDocument(), "2024-01-01", "2024-12-30", 6)).isEqualTo(50);
    assertThat(plan(Contents.aDocument(), "2025-01-01", "2025-12-31", 3)).isEqualTo(25);
    assertThat(plan(Contents.aDocument(), "2024-01-01", "2026-12-31", 3)).isEqualTo(75);
    assertThat(plan(null, "2024-01-01", "2024-12-31", 6)).isZero();
  }

  @Test
  void a_late_quarter_keeps_the_points_for_its_completeness_only() {
    YearFixture year = threeQuarters();
    year.submitted("32", 4, WHOLE, false).approval("32", 4, WHOLE, Set.of());
    assertThat(points(year, Criterion.REPORTING)).isEqualTo(Rational.of(85));
  }

  @Test
  void a_thin_first_submission_gains_little_although_it_came_on_time() {
    YearFixture year = threeQuarters();
    ReportContent thin = ReportContent.EMPTY.on(Contents.stages(4));
    year.submitted("32", 4, thin, true).approval("32", 4, thin, Set.of());
    assertThat(points(year, Criterion.REPORTING)).isEqualTo(Rational.of(77));
  }

  @Test
  void a_withdrawn_submission_is_not_the_first_one() {
    YearFixture year = threeQuarters();
    year.submitted("32", 4, WHOLE, true)
        .withdrawn("32", 4)
        .resubmitted("32", 4, WHOLE, false)
        .approval("32", 4, WHOLE, Set.of());
    assertThat(points(year, Criterion.REPORTING)).isEqualTo(Rational.of(85));
  }

  @Test
  void a_late_revision_does_not_spoil_a_punctual_first_submission() {
    YearFixture year = threeQuarters();
    year.submitted("32", 4, WHOLE, true)
        .claimed("32", 4)
        .returned("32", 4)
        .resubmitted("32", 4, WHOLE, false)
        .approval("32", 4, WHOLE, Set.of());
    assertThat(points(year, Criterion.REPORTING)).isEqualTo(Rational.HUNDRED);
  }

  private static Rational budget(ReportContent fourth) {
    return points(fourth, Set.of(), Criterion.BUDGET);
  }

  private static int plan(@Nullable Document document, String from, String to, int fields) {
    ActionPlan whole = Contents.aPlan();
    var plan =
        new ActionPlan(
            document,
            whole.fields().subList(0, fields),
            LocalDate.parse(from),
            LocalDate.parse(to),
            null,
            null,
            List.of());
    Rational points =
        points(WHOLE.on(new PlanEntered(plan, null)), Set.of(), Criterion.ACTION_PLAN);
    return points.numerator().intValueExact();
  }

  private static ActionPlan plan(@Nullable String decree, List<ActionPlan.Meeting> meetings) {
    ActionPlan whole = Contents.aPlan();
    return new ActionPlan(
        whole.document(),
        whole.fields(),
        whole.validFrom(),
        whole.validTo(),
        decree,
        null,
        meetings);
  }

  private static YearFixture threeQuarters() {
    return new YearFixture()
        .approved("32", 1, WHOLE)
        .approved("32", 2, WHOLE)
        .approved("32", 3, WHOLE);
  }

  private static Rational points(ReportContent fourth, Set<String> nihil, Criterion criterion) {
    YearFixture year = threeQuarters().submitted("32", 4, fourth, true);
    return points(year.approval("32", 4, fourth, nihil), criterion);
  }

  private static Rational points(YearFixture year, Criterion criterion) {
    RegionYear region = year.read().regions().getOrDefault("32", new RegionYear(0, "", List.of()));
    return CriteriaRule.points(AwardPolicy.spmAwards(), region, criterion);
  }
}
