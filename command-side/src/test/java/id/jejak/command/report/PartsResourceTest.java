package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Arrived;
import id.jejak.command.Sent;
import id.jejak.command.report.PartBodies.Achievement;
import id.jejak.command.report.PartBodies.Budget;
import id.jejak.command.report.PartBodies.DocumentNamed;
import id.jejak.command.report.PartBodies.ItemOfQuality;
import id.jejak.command.report.PartBodies.MeetingHeld;
import id.jejak.command.report.PartBodies.Plan;
import id.jejak.command.report.PartBodies.Problem;
import id.jejak.command.report.PartBodies.StageOfWork;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.EnterPlan;
import id.jejak.command.report.ReportCommand.EnterProblems;
import id.jejak.command.report.ReportCommand.EnterStages;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.ActionPlan.Meeting;
import id.jejak.kernel.report.Document;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.report.ServiceFigures.ItemFigures;
import id.jejak.kernel.report.StageProgress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartsResourceTest {
  private final Sent sent = new Sent();
  private final PartsResource resource = new PartsResource(sent);

  @Test
  void achievements_are_read_with_their_items() {
    achievements(
        new Achievement(
            "K-EDU-1",
            "97.5",
            " ",
            200L,
            150L,
            List.of(new ItemOfQuality("K-EDU-1.KID21", 10L, null, "")),
            null,
            null));
    var item = new ItemFigures("K-EDU-1.KID21", 10L, null, null);
    var figures =
        new ServiceFigures("K-EDU-1", "97.5", null, 200L, 150L, List.of(item), null, null);
    assertThat(sent.only()).isEqualTo(new EnterAchievements(Q4, List.of(figures), ARRIVED, TEAM));
  }

  @Test
  void an_item_that_is_null_is_refused_at_its_pointer() {
    var items = Arrays.asList(new ItemOfQuality("K-EDU-2.KID21", 1L, 1L, null), null);
    assertViolations(
        () -> achievements(new Achievement("K-EDU-2", null, null, 1L, 1L, items, null, null)),
        "/0/items/1 blank");
    assertThat(sent.commands).isEmpty();
  }

  @Test
  void budgets_problems_and_stages_are_read() {
    var arrived = new Arrived(ARRIVED);
    resource.budget(
        "2024-Q4", "32.04", List.of(new Budget("SOCIAL", 3L, null, 1L, " turun ")), TEAM, arrived);
    resource.problems(
        "2024-Q4", "32.04", List.of(new Problem("SOCIAL", " tidak ada ")), TEAM, arrived);
    var letter = new DocumentNamed("ab", 12L, "application/pdf");
    resource.stages(
        "2024-Q4",
        "32.04",
        List.of(new StageOfWork("PLANNING", "DONE", " ", letter)),
        TEAM,
        arrived);
    var document = new Document("ab", 12, "application/pdf");
    assertThat(sent.commands)
        .containsExactly(
            new EnterBudget(
                Q4, List.of(new FieldBudget("SOCIAL", 3L, null, 1L, "turun")), ARRIVED, TEAM),
            new EnterProblems(Q4, List.of(new FieldProblem("SOCIAL", "tidak ada")), ARRIVED, TEAM),
            new EnterStages(
                Q4, List.of(new StageProgress("PLANNING", "DONE", null, document)), ARRIVED, TEAM));
  }

  @Test
  void a_plan_is_read() {
    var meetings = List.of(new MeetingHeld("2024-11-05", "Evaluasi"));
    plan(new Plan(null, List.of("HEALTH"), "2024-01-01", null, "SK 12", null, meetings));
    var read =
        new ActionPlan(
            null,
            List.of("HEALTH"),
            LocalDate.parse("2024-01-01"),
            null,
            "SK 12",
            null,
            List.of(new Meeting(LocalDate.parse("2024-11-05"), "Evaluasi")));
    assertThat(sent.only()).isEqualTo(new EnterPlan(Q4, read, ARRIVED, TEAM));
  }

  @Test
  void a_meeting_has_its_day() {
    assertViolations(
        () ->
            plan(
                new Plan(
                    null,
                    null,
                    "soon",
                    null,
                    null,
                    new DocumentNamed("ab", null, null),
                    List.of(new MeetingHeld(null, "Evaluasi")))),
        "/validFrom not-a-day",
        "/meetings/0/heldOn blank");
  }

  private void achievements(Achievement... body) {
    resource.achievements("2024-Q4", "32.04", List.of(body), TEAM, new Arrived(ARRIVED));
  }

  private void plan(Plan body) {
    resource.plan("2024-Q4", "32.04", body, TEAM, new Arrived(ARRIVED));
  }
}
