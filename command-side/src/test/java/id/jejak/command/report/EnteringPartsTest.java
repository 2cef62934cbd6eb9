package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aDraft;
import static id.jejak.command.report.Given.aReturnedReport;
import static id.jejak.command.report.Given.aSubmittedReport;
import static id.jejak.command.report.Given.anApprovedReport;
import static id.jejak.command.report.Given.anOpenWindow;
import static id.jejak.command.report.Given.entering;
import static id.jejak.command.report.Given.figures;

import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.EnterPlan;
import id.jejak.command.report.ReportCommand.EnterProblems;
import id.jejak.command.report.ReportCommand.EnterStages;
import id.jejak.command.window.WindowRefusal;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.PlanEntered;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.StagesEntered;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.report.StageProgress;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnteringPartsTest {
  private static final EnterAchievements ENTERING = entering(Q4, figures("K-EDU-1", 200L, 150L));

  @Test
  void the_first_figures_begin_the_report() {
    anOpenWindow()
        .when(ENTERING)
        .expectEvents(
            new ReportBegun("2024-Q4", "32.04", ARRIVED),
            new AchievementsEntered(
                List.of(figures("K-EDU-1", 200L, 150L)), anOpenWindow().head()));
  }

  @Test
  void nothing_is_entered_before_the_windows_first_day() {
    var early = Instant.parse("2024-12-31T16:59:59.999Z");
    anOpenWindow()
        .refuses(
            WindowRefusal.WINDOW_NOT_YET_OPEN,
            new EnterAchievements(Q4, ENTERING.services(), early, TEAM));
    anOpenWindow()
        .when(new EnterAchievements(Q4, ENTERING.services(), early.plusMillis(1), TEAM))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void budgets_are_entered() {
    var budget = List.of(new FieldBudget("EDUCATION", 900L, 800L, null, "pagu dipotong"));
    aDraft()
        .when(new EnterBudget(Q4, budget, ARRIVED, TEAM))
        .expectEvents(new BudgetEntered(budget, aDraft().head()));
  }

  @Test
  void problems_are_entered_or_emptied_again() {
    var problems = List.of(new FieldProblem("SOCIAL", "tidak ada"), new FieldProblem("HEALTH", ""));
    aDraft()
        .when(new EnterProblems(Q4, problems, ARRIVED, TEAM))
        .expectEvents(new ProblemsEntered(problems, aDraft().head()));
  }

  @Test
  void stages_are_entered() {
    var stages = List.of(new StageProgress("PLANNING", "DONE", "RKPD 2024", null));
    aDraft()
        .when(new EnterStages(Q4, stages, ARRIVED, TEAM))
        .expectEvents(new StagesEntered(stages, aDraft().head()));
  }

  @Test
  void the_plan_is_entered() {
    var plan = new ActionPlan(null, List.of("HEALTH"), null, null, "SK 12/2024", null, List.of());
    aDraft()
        .when(new EnterPlan(Q4, plan, ARRIVED, TEAM))
        .expectEvents(new PlanEntered(plan, aDraft().head()));
  }

  @Test
  void a_returned_report_is_worked_on_also_after_the_window() {
    var late = Instant.parse("2025-02-03T03:00:00Z");
    var services = List.of(figures("K-EDU-1", 200L, 160L));
    aReturnedReport()
        .when(new EnterAchievements(Q4, services, late, TEAM))
        .expectEvents(new AchievementsEntered(services, null));
    aDraft().refuses(WindowRefusal.WINDOW_CLOSED, new EnterAchievements(Q4, services, late, TEAM));
  }

  @Test
  void nothing_is_entered_while_the_report_is_not_the_regions() {
    aSubmittedReport().refuses(ReportRefusal.ALREADY_SUBMITTED, ENTERING);
    aClaimedReport().refuses(ReportRefusal.ALREADY_IN_VERIFICATION, ENTERING);
    anApprovedReport().refuses(ReportRefusal.ALREADY_APPROVED, ENTERING);
  }

  @Test
  void nothing_is_entered_for_a_quarter_whose_window_was_not_opened() {
    anOpenWindow()
        .refuses(
            WindowRefusal.WINDOW_NOT_OPENED,
            entering(ReportId.of("2024-Q1", "32.04"), figures("K-EDU-1", 200L, 150L)));
  }
}
