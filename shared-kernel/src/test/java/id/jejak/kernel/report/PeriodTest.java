package id.jejak.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeriodTest {
  @Test
  void it_is_read_as_it_is_written() {
    assertThat(Period.of("2024-Q4")).isEqualTo(new Period(2024, 4)).hasToString("2024-Q4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2024", "2024-Q5", "2024-Q0", "1999-Q1", "2024-q1", "2024-Q1 "})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Period.of(text))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.refusal()).isEqualTo(ValueRefusal.NOT_A_PERIOD));
  }

  @Test
  void the_first_quarter_has_none_before_it_in_its_year() {
    assertThat(Period.of("2024-Q1").previousInYear()).isEmpty();
    assertThat(Period.of("2024-Q4").previousInYear()).contains(Period.of("2024-Q3"));
  }

  @Test
  void periods_follow_each_other() {
    assertThat(Stream.of("2024-Q1", "2023-Q4", "2023-Q2").map(Period::of).sorted())
        .map(Period::toString)
        .containsExactly("2023-Q2", "2023-Q4", "2024-Q1");
  }

  @Test
  void a_report_is_named_by_its_period_and_region() {
    ReportId id = ReportId.of("2024-Q4", "32.04");
    assertThat(id.stream()).isEqualTo("report/2024-Q4/32.04");
    assertThat(ReportId.ofStream(id.stream())).isEqualTo(id);
  }
}
