package id.jejak.infra.cli.demo;

import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.StageProgress;
import java.util.List;

/** The five parts of a report as a team sends them. */
record Report(
    List<ServiceFigures> achievements,
    List<FieldBudget> budget,
    List<FieldProblem> problems,
    List<StageProgress> stages,
    ActionPlan plan) {

  static Report of(Chance chance, Government government, Quarter quarter) {
    var figures = new Figures(chance, government);
    var papers = new Papers(chance, government);
    return new Report(
        figures.achievements(quarter.number()),
        figures.budget(quarter.number()),
        papers.problems(quarter.number()),
        papers.stages(quarter.number()),
        papers.plan(quarter));
  }

  /** The parts by the last word of their address. */
  Object part(String name) {
    return switch (name) {
      case "achievements" -> achievements;
      case "budget" -> budget;
      case "problems" -> problems;
      case "stages" -> stages;
      case "plan" -> plan;
      default -> throw new IllegalArgumentException(name);
    };
  }

  static final List<String> PARTS = List.of("achievements", "budget", "problems", "stages", "plan");

  /** Codes of the services that are said not to apply. */
  List<String> nihil() {
    return achievements.stream()
        .filter(figures -> figures.nihil() != null)
        .map(ServiceFigures::service)
        .toList();
  }
}
