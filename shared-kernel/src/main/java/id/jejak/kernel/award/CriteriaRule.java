package id.jejak.kernel.award;

import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.StageState;
import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.scoring.ReportScore;
import id.jejak.kernel.scoring.ReportScore.FieldScore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The points of an eligible region on each criterion (DOMAIN 5), 0 to 100.
 *
 * <p>Index, budget, stages, decree and action plan are read from the approved fourth quarter, the
 * year's result; meetings and reporting from all four quarters. The action plan is in force if the
 * fiscal year's last day lies within its validity; without an attached document there is no plan
 * and so nothing it covers.
 */
final class CriteriaRule {
  private final AwardPolicy policy;
  private final RegionYear region;
  private final ReportScore score;
  private final ReportContent content;

  private CriteriaRule(
      AwardPolicy policy, RegionYear region, ReportScore score, ReportContent content) {
    this.policy = policy;
    this.region = region;
    this.score = score;
    this.content = content;
  }

  static Rational points(AwardPolicy policy, RegionYear region, Criterion criterion) {
    return new CriteriaRule(
            policy,
            region,
            region.result().orElseThrow(),
            region.resultContent().orElse(ReportContent.EMPTY))
        .points(criterion);
  }

  private Rational points(Criterion criterion) {
    return switch (criterion) {
      case IP_SPM -> index(score.index());
      case BUDGET -> budget();
      case STAGES -> stages();
      case TEAM -> team();
      case ACTION_PLAN -> plan(content.plan());
      case REPORTING -> reporting();
    };
  }

  private static Rational index(@Nullable ExactFigure index) {
    return index == null ? Rational.ZERO : index.rational();
  }

  private Rational budget() {
    List<Rational> fields =
        score.fields().stream()
            .filter(field -> field.index() != null)
            .map(FieldScore::field)
            .map(field -> commitment(content.budget().get(field)))
            .toList();
    return fields.isEmpty() ? Rational.ZERO : Rational.mean(fields);
  }

  private Rational commitment(@Nullable FieldBudget budget) {
    if (budget == null) return Rational.ZERO;
    return percentage(budget.allocation(), budget.need())
        .times(policy.allocationWeight())
        .plus(
            percentage(budget.realisation(), budget.allocation())
                .times(policy.realisationWeight()));
  }

  private static Rational percentage(@Nullable Long part, @Nullable Long whole) {
    if (part == null || whole == null || whole == 0) return Rational.ZERO;
    return Rational.of(part, whole).times(Rational.HUNDRED).min(Rational.HUNDRED);
  }

  private Rational stages() {
    long done =
        content.stages().values().stream()
            .filter(stage -> stage.state().equals(StageState.DONE.name()))
            .count();
    return Rational.parse(policy.stageDone()).times(Rational.of(done));
  }

  private Rational team() {
    ActionPlan plan = content.plan();
    boolean decree = plan != null && plan.decree() != null && !plan.decree().isBlank();
    long quartersWithMeeting =
        region.quarters().stream().filter(quarter -> met(quarter.approval())).count();
    return (decree ? Rational.parse(policy.teamDecree()) : Rational.ZERO)
        .plus(Rational.parse(policy.teamMeeting()).times(Rational.of(quartersWithMeeting)));
  }

  private static boolean met(QuarterFacts.@Nullable Approval approval) {
    if (approval == null) return false;
    ActionPlan plan = approval.content().plan();
    return plan != null && !plan.meetings().isEmpty();
  }

  private Rational plan(@Nullable ActionPlan plan) {
    if (plan == null || plan.document() == null) return Rational.ZERO;
    LocalDate day = region.lastDay();
    boolean inForce =
        plan.validFrom() != null
            && plan.validTo() != null
            && !plan.validFrom().isAfter(day)
            && !plan.validTo().isBefore(day);
    long covered = plan.fields().stream().distinct().count();
    return (inForce ? Rational.parse(policy.planInForce()) : Rational.ZERO)
        .plus(
            Rational.parse(policy.planCoverage())
                .times(Rational.of(covered, Field.values().length)));
  }

  private Rational reporting() {
    Rational onTime = Rational.parse(policy.reportOnTime());
    Rational enough = Rational.parse(policy.reportOnTimeCompleteness());
    Rational complete = Rational.parse(policy.reportCompleteness());
    Rational points = Rational.ZERO;
    for (QuarterFacts quarter : region.quarters()) {
      QuarterFacts.Submission first = quarter.first();
      if (first == null) continue;
      if (first.onTime() && first.completeness().atLeast(enough)) points = points.plus(onTime);
      points = points.plus(complete.times(first.completeness()).dividedBy(Rational.HUNDRED));
    }
    return points;
  }
}
