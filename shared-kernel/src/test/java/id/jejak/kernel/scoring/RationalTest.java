package id.jejak.kernel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RationalTest {
  @ParameterizedTest
  @CsvSource({
    "12.5, 25/2",
    "0.80, 4/5",
    "100, 100/1",
    "-3.50, -7/2",
    "2/3, 2/3",
    "-6/4, -3/2",
    "0.00, 0/1"
  })
  void decimals_and_fractions_are_read_in_lowest_terms(String text, String fraction) {
    assertThat(Rational.parse(text).fraction()).isEqualTo(fraction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,5", "1e3", "1/0", "1/-2", ".5", "5.", "NaN", " 1", "1/2/3"})
  void anything_else_is_refused(String text) {
    assertThatThrownBy(() -> Rational.parse(text))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.refusal()).isEqualTo(ValueRefusal.NOT_A_DECIMAL));
  }

  @Test
  void figures_are_recorded_rounded_down_and_shown_rounded_half_up() {
    Rational twoThirds = Rational.of(2, 3);
    assertThat(twoThirds.toDecimal20()).isEqualTo("0.66666666666666666666");
    assertThat(twoThirds.shown(2)).isEqualTo("0.67");
    assertThat(Rational.parse("99.995").shown(2)).isEqualTo("100.00");
  }
}
