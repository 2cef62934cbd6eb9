package id.jejak.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletenessRuleTest {
  @ParameterizedTest
  @EnumSource
  void an_empty_report_is_filled_to_nothing(Level level) {
    assertThat(total(level, ReportContent.EMPTY)).isEqualTo("0/1");
    assertThat(CompletenessRule.empty(level, ReportContent.EMPTY, Set.of()))
        .isEqualTo(Cell.required(level));
  }

  @ParameterizedTest
  @EnumSource
  void a_complete_report_leaves_no_cell_empty(Level level) {
    ReportContent complete = Contents.complete(level, 0);
    assertThat(CompletenessRule.empty(level, complete, Set.of())).isEmpty();
    assertThat(total(level, complete)).isEqualTo("100/1");
  }

  @Test
  void the_total_is_the_mean_of_the_five_parts() {
    ReportContent onlyStages = ReportContent.EMPTY.on(Contents.stages(2));
    Completeness filled = CompletenessRule.of(Level.KABKOTA, onlyStages, Set.of());
    assertThat(filled.stages().fraction()).isEqualTo("100/1");
    assertThat(filled.plan().fraction()).isEqualTo("0/1");
    assertThat(filled.total().fraction()).isEqualTo("20/1");
  }

  @Test
  void a_nihil_fills_the_cells_of_its_service_once_it_is_accepted() {
    var nihil =
        new ServiceFigures("P-HLT-1", null, null, null, null, List.of(), "tanpa bencana", null);
    ReportContent content =
        Contents.complete(Level.PROVINCE, 90).on(new AchievementsEntered(List.of(nihil), null));
    assertThat(CompletenessRule.empty(Level.PROVINCE, content, Set.of()))
        .hasSize(10)
        .allSatisfy(cell -> assertThat(cell.address()).startsWith("achievement/P-HLT-1/"));
    assertThat(CompletenessRule.empty(Level.PROVINCE, content, Set.of("P-HLT-1"))).isEmpty();
  }

  @Test
  void a_stage_needs_a_note_or_a_document() {
    var bare =
        new ReportEvent.StagesEntered(
            List.of(new StageProgress("PLANNING", "DONE", " ", null)), null);
    ReportContent content = Contents.complete(Level.PROVINCE, 90).on(bare);
    assertThat(CompletenessRule.empty(Level.PROVINCE, content, Set.of()))
        .containsExactly(new Cell("stages/PLANNING"));
  }

  @Test
  void a_blank_problem_is_no_answer() {
    var blank = new ReportEvent.ProblemsEntered(List.of(new FieldProblem("SOCIAL", "  ")), null);
    ReportContent content = Contents.complete(Level.PROVINCE, 90).on(blank);
    assertThat(CompletenessRule.empty(Level.PROVINCE, content, Set.of()))
        .containsExactly(new Cell("problems/SOCIAL"));
  }

  private static String total(Level level, ReportContent content) {
    return CompletenessRule.of(level, content, Set.of()).total().fraction();
  }
}
