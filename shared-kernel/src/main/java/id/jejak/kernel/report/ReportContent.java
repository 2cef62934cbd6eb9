package id.jejak.kernel.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The five parts as they stand, each by its key; a pure fold of the {@code …Entered} events that
 * both sides and the scoring read.
 */
public record ReportContent(
    Map<String, ServiceFigures> achievements,
    Map<String, FieldBudget> budget,
    Map<String, FieldProblem> problems,
    Map<String, StageProgress> stages,
    @Nullable ActionPlan plan) {

  public static final ReportContent EMPTY =
      new ReportContent(Map.of(), Map.of(), Map.of(), Map.of(), null);

  /** The content after an event; unchanged by events that enter nothing. */
  public ReportContent on(ReportEvent event) {
    return switch (event) {
      case ReportEvent.AchievementsEntered e ->
          new ReportContent(
              merged(achievements, e.services(), ServiceFigures::service),
              budget,
              problems,
              stages,
              plan);
      case ReportEvent.BudgetEntered e ->
          new ReportContent(
              achievements, merged(budget, e.fields(), FieldBudget::field), problems, stages, plan);
      case ReportEvent.ProblemsEntered e ->
          new ReportContent(
              achievements,
              budget,
              merged(problems, e.fields(), FieldProblem::field),
              stages,
              plan);
      case ReportEvent.StagesEntered e ->
          new ReportContent(
              achievements,
              budget,
              problems,
              merged(stages, e.stages(), StageProgress::stage),
              plan);
      case ReportEvent.PlanEntered e ->
          new ReportContent(achievements, budget, problems, stages, e.plan());
      default -> this;
    };
  }

  private static <V> Map<String, V> merged(
      Map<String, V> before, List<V> entered, Function<V, String> key) {
    var after = new TreeMap<>(before);
    entered.forEach(value -> after.put(key.apply(value), value));
    return Collections.unmodifiableMap(after);
  }
}
