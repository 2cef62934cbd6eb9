package id.jejak.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.catalogue.Level;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CellTest {
  @ParameterizedTest
  @EnumSource
  void every_cell_of_a_level_has_an_address_that_is_understood(Level level) {
    assertThat(Cell.all(level))
        .doesNotHaveDuplicates()
        .containsAll(Cell.required(level))
        .allSatisfy(cell -> assertThat(Cell.of(cell.address(), level)).isEqualTo(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "achievement",
        "achievement/K-EDU-1/required",
        "achievement/P-EDU-1/fulfilled",
        "achievement/P-EDU-1/P-EDU-2.PROCEDURE/required",
        "budget/EDUCATION",
        "problems/education",
        "plan/document/",
        "stages/DONE"
      })
  void an_address_that_a_provinces_report_does_not_have_is_refused(String address) {
    assertThatThrownBy(() -> Cell.of(address, Level.PROVINCE))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.refusal()).isEqualTo(ValueRefusal.UNKNOWN_CELL));
  }

  @ParameterizedTest
  @CsvSource({
    "achievement/P-EDU-1/target, 100",
    "achievement/P-EDU-1/targetSource, RPJMD",
    "achievement/P-EDU-1/required, 100",
    "achievement/P-EDU-1/served, 90",
    "achievement/P-EDU-1/P-EDU-1.PROCEDURE/fulfilled, 90",
    "budget/SOCIAL/allocation, 80",
    "problems/HEALTH, tidak ada",
    "stages/PLANNING, DONE; catatan",
    "plan/validity, 2020-01-01/2030-12-31",
    "plan/meetings, 1; 2024-03-01 Rapat triwulan"
  })
  void a_cells_value_is_read_as_text(String address, String value) {
    ReportContent content = Contents.complete(Level.PROVINCE, 90);
    assertThat(Cell.of(address, Level.PROVINCE).valueIn(content)).contains(value);
  }

  @Test
  void an_empty_cell_has_no_value() {
    assertThat(Cell.all(Level.KABKOTA))
        .allSatisfy(cell -> assertThat(cell.valueIn(ReportContent.EMPTY)).isEmpty());
  }

  @Test
  void every_required_cell_of_a_complete_report_has_a_value() {
    ReportContent complete = Contents.complete(Level.KABKOTA, 90);
    assertThat(Cell.required(Level.KABKOTA))
        .allSatisfy(cell -> assertThat(cell.valueIn(complete)).isPresent());
  }

  @Test
  void a_cell_of_figures_or_problems_belongs_to_a_field() {
    assertThat(new Cell("achievement/P-TRB-1/served").field()).contains(Field.PUBLIC_ORDER);
    assertThat(new Cell("budget/SOCIAL/need").field()).contains(Field.SOCIAL);
    assertThat(new Cell("plan/decree").field()).isEmpty();
  }
}
