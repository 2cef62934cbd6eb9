package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aDraft;
import static id.jejak.command.report.Given.aReturnedReport;
import static id.jejak.command.report.Given.anOpenWindow;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.figures;
import static id.jejak.command.report.Given.returning;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.EnterPlan;
import id.jejak.command.report.ReportCommand.EnterProblems;
import id.jejak.command.report.ReportCommand.EnterStages;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.report.StageProgress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegionRightsTest {
  private static final Actor SCHOOLS = People.agency("32.04", Field.EDUCATION);

  @Test
  void a_region_reports_only_for_itself() {
    anOpenWindow()
        .refuses(ReportRefusal.NOT_YOUR_REGION, entering(Q4, People.team("32.05"), "K-EDU-1"));
    aDraft()
        .refuses(
            ReportRefusal.NOT_YOUR_REGION, new SubmitReport(Q4, ARRIVED, People.team("32.05")));
  }

  @Test
  void who_is_no_region_enters_nothing() {
    anOpenWindow().refuses(CommandRefusal.ROLE_REQUIRED, entering(Q4, People.VERIFIER, "K-EDU-1"));
  }

  @Test
  void an_agency_enters_only_its_fields() {
    anOpenWindow().when(entering(Q4, SCHOOLS, "K-EDU-1")).expectSuccessfulHandlerExecution();
    anOpenWindow().refuses(ReportRefusal.OUTSIDE_YOUR_FIELDS, entering(Q4, SCHOOLS, "K-HLT-1"));
    aDraft()
        .refuses(
            ReportRefusal.OUTSIDE_YOUR_FIELDS,
            new EnterBudget(
                Q4, List.of(new FieldBudget("HEALTH", 1L, 1L, 1L, null)), ARRIVED, SCHOOLS));
    aDraft()
        .refuses(
            ReportRefusal.OUTSIDE_YOUR_FIELDS,
            new EnterProblems(Q4, List.of(new FieldProblem("HEALTH", "-")), ARRIVED, SCHOOLS));
  }

  @Test
  void what_belongs_to_the_team_is_not_an_agencys() {
    var stages = List.of(new StageProgress("PLANNING", "DONE", null, null));
    var plan = new ActionPlan(null, List.of(), null, null, null, null, List.of());
    aDraft().refuses(ReportRefusal.TEAM_ONLY, new EnterStages(Q4, stages, ARRIVED, SCHOOLS));
    aDraft().refuses(ReportRefusal.TEAM_ONLY, new EnterPlan(Q4, plan, ARRIVED, SCHOOLS));
    aDraft().refuses(ReportRefusal.TEAM_ONLY, new SubmitReport(Q4, ARRIVED, SCHOOLS));
    aDraft().refuses(ReportRefusal.TEAM_ONLY, new WithdrawSubmission(Q4, ARRIVED, SCHOOLS));
  }

  @Test
  void nor_does_an_agency_answer_what_was_found_with_the_teams_part() {
    for (String cell : List.of("plan/decree", "stages/PLANNING")) {
      var returned = aClaimedReport().after(returning(new Remark(cell, "Kurang")));
      returned.refuses(ReportRefusal.TEAM_ONLY, new AnswerFinding(Q4, "1.1", "Sudah", SCHOOLS));
      returned.when(answer("1.1")).expectSuccessfulHandlerExecution();
    }
  }

  @Test
  void who_answered_a_finding_does_not_verify_the_report() {
    var wrote = new Actor(TEAM.account(), People.VERIFIER.grants(), Set.of());
    aRevisedByAnother().refuses(ReportRefusal.OWN_REPORT, new ClaimVerification(Q4, wrote));
  }

  /** Somebody else of the region entered and submits; the team only answered. */
  private static Scene aRevisedByAnother() {
    var other = new Actor("other-32.04", TEAM.grants(), Set.of());
    return anOpenWindow()
        .after(entering(Q4, other, "K-EDU-1"), new SubmitReport(Q4, ARRIVED, other))
        .after(claim(), returning(), answer("1.1"), new SubmitReport(Q4, ARRIVED, other));
  }

  @Test
  void an_agency_answers_findings_about_its_own_fields() {
    aReturnedReport()
        .when(new AnswerFinding(Q4, "1.1", "Sudah", SCHOOLS))
        .expectSuccessfulHandlerExecution();
    aReturnedReport()
        .refuses(
            ReportRefusal.OUTSIDE_YOUR_FIELDS,
            new AnswerFinding(Q4, "1.1", "Sudah", People.agency("32.04", Field.HEALTH)));
  }

  @Test
  void only_autonomous_regions_of_the_register_report() {
    anOpenWindow()
        .refuses(
            ValueRefusal.REGION_DOES_NOT_REPORT,
            entering(ReportId.of("2024-Q4", "31.71"), People.team("31.71"), "K-EDU-1"));
    anOpenWindow()
        .refuses(
            ValueRefusal.UNKNOWN_REGION,
            entering(ReportId.of("2024-Q4", "99.99"), People.team("99.99"), "K-EDU-1"));
    aDraft().refuses(CommandRefusal.ROLE_REQUIRED, new SubmitReport(Q4, ARRIVED, People.NOBODY));
    aDraft().when(new SubmitReport(Q4, ARRIVED, TEAM)).expectSuccessfulHandlerExecution();
  }

  private static EnterAchievements entering(ReportId report, Actor by, String service) {
    return new EnterAchievements(report, List.of(figures(service, 200L, 150L)), ARRIVED, by);
  }
}
