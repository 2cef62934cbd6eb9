package id.jejak.query;

import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.Completeness;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.PlanEntered;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.scoring.Scoring;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reports of provinces with everything filled in. */
public final class SampleReport {
  private static final ScoringPolicy SCORING = ScoringPolicy.permendagri59();

  private SampleReport() {}

  /** Achievements in which so many of a hundred were served. */
  public static AchievementsEntered figures(long served) {
    return new AchievementsEntered(
        Catalogue.current().services(Level.PROVINCE).stream()
            .map(
                service ->
                    new ServiceFigures(
                        service.code(),
                        "92",
                        "RPJMD",
                        100L,
                        served,
                        service.items().stream()
                            .map(item -> new ItemFigures(item.code(), 10L, 9L, null))
                            .toList(),
                        null,
                        null))
            .toList(),
        null);
  }

  /** A service that is said not to apply. */
  public static AchievementsEntered doesNotApply(String service, String reason) {
    return new AchievementsEntered(
        List.of(new ServiceFigures(service, null, null, null, null, List.of(), reason, null)),
        null);
  }

  static BudgetEntered budget() {
    return new BudgetEntered(
        fields().stream().map(f -> new FieldBudget(f, 100L, 90L, 80L, null)).toList(), null);
  }

  static ProblemsEntered problems() {
    return new ProblemsEntered(
        fields().stream().map(f -> new FieldProblem(f, "tidak ada")).toList(), null);
  }

  static PlanEntered plan() {
    return new PlanEntered(
        new ActionPlan(
            null,
            fields(),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 12, 31),
            "SK 1",
            null,
            List.of(new ActionPlan.Meeting(LocalDate.of(2023, 2, 1), "rapat"))),
        null);
  }

  static ReportScored scored(
      String stage, int revision, ReportContent content, Set<String> accepted) {
    return new ReportScored(
        stage,
        revision,
        SCORING.name(),
        false,
        complete(content, accepted),
        Scoring.score(SCORING, Level.PROVINCE, content, accepted));
  }

  static Completeness complete(ReportContent content, Set<String> accepted) {
    return CompletenessRule.of(Level.PROVINCE, content, accepted);
  }

  private static List<String> fields() {
    return Arrays.stream(Field.values()).map(Field::name).toList();
  }
}
