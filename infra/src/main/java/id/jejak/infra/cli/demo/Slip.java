package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.demo.Happening.Kind;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.StageProgress;
import id.jejak.kernel.report.StageState;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is wrong with a report when it is first handed in, and put right after it came back. */
record Slip(Happening happening) {
  private static final int LEFT_OUT = 2;

  /** The report with the slip in it. */
  Report in(Report report) {
    if (happening.what() == Kind.UNFINISHED) return unfinished(report);
    if (happening.what() == Kind.NIHIL_REFUSED) return withNihil(report, happening.subject());
    if (!happening.what().comesBack()) return report;
    String[] cell = happening.subject().split("/");
    return switch (cell[0]) {
      case "achievement" -> with(report, figures -> figure(figures, cell[1], cell[2]));
      case "budget" -> withBudget(report, budget -> amount(budget, cell[1], cell[2]));
      case "problems" -> withProblems(report, problem -> !problem.field().equals(cell[1]));
      case "stages" -> withStage(report, cell[1]);
      default -> withPlan(report);
    };
  }

  /** The part of the report in which it lies. */
  String part() {
    String first = happening.subject().split("/")[0];
    return Report.PARTS.stream()
        .filter(part -> part.startsWith(first))
        .findFirst()
        .orElse("achievements");
  }

  private static Report unfinished(Report report) {
    return new Report(
        report.achievements().subList(0, report.achievements().size() - LEFT_OUT),
        report.budget(),
        report.problems().subList(0, report.problems().size() - LEFT_OUT),
        report.stages(),
        report.plan());
  }

  private static Report withNihil(Report report, String service) {
    return with(
        report,
        figures ->
            figures.service().equals(service)
                ? Figures.nihil(service, "Dianggap tidak ada korban bencana")
                : figures);
  }

  private static ServiceFigures figure(ServiceFigures figures, String service, String cell) {
    if (!figures.service().equals(service)) return figures;
    boolean required = cell.equals("required");
    return new ServiceFigures(
        figures.service(),
        figures.target(),
        figures.targetSource(),
        required ? more(figures.required()) : figures.required(),
        required ? figures.served() : less(figures.served()),
        figures.items(),
        figures.nihil(),
        figures.lowerReason());
  }

  private static FieldBudget amount(FieldBudget budget, String field, String cell) {
    if (!budget.field().equals(field)) return budget;
    boolean allocation = cell.equals("allocation");
    return new FieldBudget(
        field,
        budget.need(),
        allocation ? more(budget.allocation()) : budget.allocation(),
        allocation ? budget.realisation() : less(budget.realisation()),
        budget.lowerReason());
  }

  private static Report withStage(Report report, String name) {
    return new Report(
        report.achievements(),
        report.budget(),
        report.problems(),
        report.stages().stream()
            .map(
                stage ->
                    stage.stage().equals(name)
                        ? new StageProgress(name, StageState.NOT_BEGUN.name(), null, null)
                        : stage)
            .toList(),
        report.plan());
  }

  private static Report with(Report report, UnaryOperator<ServiceFigures> change) {
    return new Report(
        report.achievements().stream().map(change).toList(),
        report.budget(),
        report.problems(),
        report.stages(),
        report.plan());
  }

  private static Report withBudget(Report report, UnaryOperator<FieldBudget> change) {
    return new Report(
        report.achievements(),
        report.budget().stream().map(change).toList(),
        report.problems(),
        report.stages(),
        report.plan());
  }

  private static Report withProblems(Report report, Predicate<FieldProblem> kept) {
    return new Report(
        report.achievements(),
        report.budget(),
        report.problems().stream().filter(kept).toList(),
        report.stages(),
        report.plan());
  }

  private static Report withPlan(Report report) {
    ActionPlan plan = report.plan();
    return new Report(
        report.achievements(),
        report.budget(),
        report.problems(),
        report.stages(),
        new ActionPlan(
            plan.document(),
            plan.fields(),
            plan.validFrom(),
            plan.validTo(),
            plan.decree(),
            plan.decreeDocument(),
            List.of()));
  }

  private static @Nullable Long more(@Nullable Long figure) {
    return figure == null ? null : figure * 11 / 10;
  }

  private static @Nullable Long less(@Nullable Long figure) {
    return figure == null ? null : figure * 9 / 10;
  }
}
