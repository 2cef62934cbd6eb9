package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aDraft;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.jejak.command.report.ReportCommand.EnterBudget;
import id.jejak.command.report.ReportCommand.EnterProblems;
import id.jejak.command.report.ReportCommand.EnterStages;
import id.jejak.kernel.report.ActionPlan;
import id.jejak.kernel.report.ActionPlan.Meeting;
import id.jejak.kernel.report.Document;
import id.jejak.kernel.report.FieldBudget;
import id.jejak.kernel.report.FieldProblem;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.StageProgress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherPartsTest {
  private static final Document LETTER = new Document("0".repeat(64), 1_000, "application/pdf");

  @Test
  void rupiah_are_neither_negative_nor_above_a_thousand_million_million() {
    assertViolations(
        () -> budget(new FieldBudget("EDUCATION", -1L, 1_000_000_000_000_001L, 0L, null)),
        "/0/need negative",
        "/0/allocation above-limit");
    assertThatNoException()
        .isThrownBy(
            () -> budget(new FieldBudget("EDUCATION", 1_000_000_000_000_000L, 0L, null, null)));
  }

  @Test
  void fields_are_known_and_named_once() {
    assertViolations(
        () ->
            budget(
                new FieldBudget("EDUCATION", 1L, 1L, 1L, null),
                new FieldBudget("EDUCATION", 1L, 1L, 1L, null),
                new FieldBudget("SPORT", 1L, 1L, 1L, null)),
        "/1/field named-twice",
        "/2/field unknown-field");
  }

  @Test
  void a_problem_is_said_in_words_none_too() {
    var blank = new EnterProblems(Q4, List.of(new FieldProblem("SOCIAL", " ")), ARRIVED, TEAM);
    assertViolations(() -> aDraft().decided(blank), "/0/text blank");
  }

  @Test
  void stages_and_their_states_are_choices() {
    var odd =
        List.of(
            new StageProgress("PLANNING", "ALMOST", null, null),
            new StageProgress("RESTING", "DONE", null, new Document("abc", 1, "application/pdf")));
    assertViolations(
        () -> aDraft().decided(new EnterStages(Q4, odd, ARRIVED, TEAM)),
        "/0/state not-a-choice",
        "/1/stage not-a-choice",
        "/1/document/sha256 not-a-hash");
  }

  @Test
  void a_plan_is_in_force_forwards() {
    assertViolations(
        () -> plan("2024-12-31", "2024-01-01", List.of()), "/validTo validity-reversed");
    assertThatNoException().isThrownBy(() -> plan("2024-01-01", "2024-01-01", List.of()));
  }

  @Test
  void meetings_lie_within_the_quarter() {
    assertViolations(
        () -> plan(null, null, List.of(meeting("2024-09-30"), meeting("2025-01-01"))),
        "/meetings/0/heldOn meeting-outside-quarter",
        "/meetings/1/heldOn meeting-outside-quarter");
    assertThatNoException()
        .isThrownBy(() -> plan(null, null, List.of(meeting("2024-10-01"), meeting("2024-12-31"))));
  }

  @Test
  void there_are_not_endlessly_many_meetings() {
    assertViolations(
        () -> plan(null, null, Collections.nCopies(41, meeting("2024-11-05"))),
        "/meetings too-much-at-once");
  }

  private static void budget(FieldBudget... fields) {
    aDraft().decided(new EnterBudget(Q4, List.of(fields), ARRIVED, TEAM));
  }

  private static void plan(@Nullable String from, @Nullable String to, List<Meeting> meetings) {
    PlanRules.check(
        new ActionPlan(
            LETTER,
            List.of("HEALTH"),
            from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            "SK 12/2024",
            LETTER,
            meetings),
        Period.of("2024-Q4"));
  }

  private static Meeting meeting(String day) {
    return new Meeting(LocalDate.parse(day), "Evaluasi capaian");
  }
}
