package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.report.ReportCommand.Enter;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.EnterPlan;
import id.jejak.command.report.ReportCommand.EnterProblems;
import id.jejak.command.report.ReportCommand.EnterStages;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.PlanEntered;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.StagesEntered;
import id.jejak.kernel.report.Stage;
import id.jejak.kernel.report.StageProgress;
import id.jejak.kernel.report.StageState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The five parts are filled in. A first submission is worked on while the window, or an exception,
 * lets the region file; a returned or reopened report at any time, for its own due date is recorded
 * as overdue and bars nothing.
 */
record Drafting(Situation situation) {

  List<ReportEvent> enter(Enter command) {
    Set<Field> scope = Rights.ofRegion(command.by(), situation.id().region());
    situation.level();
    situation.requireEditable();
    situation.requireWindow(command.arrived());
    List<? extends ReportEvent> entered =
        switch (command) {
          case EnterAchievements c -> achievements(c, scope);
          case EnterBudget c -> budget(c.fields(), scope);
          case EnterProblems c -> problems(c.fields(), scope);
          case EnterStages c -> stages(c.stages(), c.by());
          case EnterPlan c -> plan(c);
        };
    var events = new ArrayList<ReportEvent>();
    if (situation.status() == Status.NOT_BEGUN) events.add(begun());
    events.addAll(entered);
    return events;
  }

  /** No window bars a revision, so none was looked at. */
  private @Nullable Long lookedUpTo() {
    return situation.status().isRevision() ? null : situation.upTo();
  }

  private ReportBegun begun() {
    var id = situation.id();
    return new ReportBegun(id.period().toString(), id.region().value(), situation.now());
  }

  private List<? extends ReportEvent> achievements(EnterAchievements command, Set<Field> scope) {
    AchievementRules.check(command.services(), situation.level());
    command
        .services()
        .forEach(
            figures ->
                Rights.requireWithin(
                    scope, Catalogue.current().service(figures.service()).field()));
    return Portions.of(command.services()).stream()
        .map(portion -> new AchievementsEntered(portion, lookedUpTo()))
        .toList();
  }

  private List<? extends ReportEvent> budget(List<FieldBudget> fields, Set<Field> scope) {
    var rules = new PartRules();
    rules.some(fields);
    for (int i = 0; i < fields.size(); i++) {
      FieldBudget budget = fields.get(i);
      rules.field("/" + i + "/field", budget.field());
      rules.figure("/" + i + "/need", budget.need(), PartRules.MOST_RUPIAH);
      rules.figure("/" + i + "/allocation", budget.allocation(), PartRules.MOST_RUPIAH);
      rules.figure("/" + i + "/realisation", budget.realisation(), PartRules.MOST_RUPIAH);
      rules.text("/" + i + "/lowerReason", budget.lowerReason(), PartRules.SHORT);
    }
    rules.check();
    fields.forEach(budget -> Rights.requireWithin(scope, Field.of(budget.field())));
    return Portions.of(fields).stream()
        .map(portion -> new BudgetEntered(portion, lookedUpTo()))
        .toList();
  }

  private List<? extends ReportEvent> problems(List<FieldProblem> fields, Set<Field> scope) {
    var rules = new PartRules();
    rules.some(fields);
    for (int i = 0; i < fields.size(); i++) {
      rules.field("/" + i + "/field", fields.get(i).field());
      String text = fields.get(i).text();
      rules.text("/" + i + "/text", text.isEmpty() ? null : text, PartRules.LONG);
    }
    rules.check();
    fields.forEach(problem -> Rights.requireWithin(scope, Field.of(problem.field())));
    return Portions.of(fields).stream()
        .map(portion -> new ProblemsEntered(portion, lookedUpTo()))
        .toList();
  }

  private List<? extends ReportEvent> stages(List<StageProgress> stages, Actor by) {
    Rights.requireTeam(by, situation.id().region());
    var rules = new PartRules();
    rules.some(stages);
    for (int i = 0; i < stages.size(); i++) {
      StageProgress progress = stages.get(i);
      choice(rules, "/" + i + "/stage", Stage.class, progress.stage());
      choice(rules, "/" + i + "/state", StageState.class, progress.state());
      rules.once("/" + i + "/stage", progress.stage());
      rules.text("/" + i + "/note", progress.note(), PartRules.LONG);
      rules.document("/" + i + "/document", progress.document());
    }
    rules.check();
    return Portions.of(stages).stream()
        .map(portion -> new StagesEntered(portion, lookedUpTo()))
        .toList();
  }

  private List<? extends ReportEvent> plan(EnterPlan command) {
    Rights.requireTeam(command.by(), situation.id().region());
    PlanRules.check(command.plan(), situation.id().period());
    return List.of(new PlanEntered(command.plan(), lookedUpTo()));
  }

  private static <E extends Enum<E>> void choice(
      PartRules rules, String pointer, Class<E> choices, String name) {
    try {
      Body.choice(choices, name);
    } catch (Rejected rejected) {
      rules.violate(pointer, rejected.refusal(), name);
    }
  }
}
