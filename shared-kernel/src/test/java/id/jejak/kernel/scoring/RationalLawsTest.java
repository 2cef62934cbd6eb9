package id.jejak.kernel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RationalLawsTest {
  @Property(tries = 200)
  void a_recorded_figure_is_read_back_exactly(
      @ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
    Rational value = Rational.of(numerator, denominator);
    assertThat(ExactFigure.of(value).rational()).isEqualTo(value);
  }

  @Property(tries = 200)
  void equal_values_are_equal_however_they_came_about(
      @ForAll @LongRange(min = -1000, max = 1000) long numerator,
      @ForAll @LongRange(min = 1, max = 1000) long denominator,
      @ForAll @LongRange(min = 1, max = 50) long factor) {
    Rational value = Rational.of(numerator, denominator);
    Rational widened = Rational.of(numerator * factor, denominator * factor);
    assertThat(widened).isEqualTo(value).hasSameHashCodeAs(value).isEqualByComparingTo(value);
    assertThat(value.plus(widened).dividedBy(Rational.of(2))).isEqualTo(value);
    assertThat(Rational.mean(List.of(value, widened, value))).isEqualTo(value);
    assertThat(value.minus(widened)).isEqualTo(Rational.ZERO);
  }

  @Property(tries = 100)
  void a_sum_is_the_same_by_halves_and_one_after_another(
      @ForAll @Size(max = 40) List<@LongRange(min = 1, max = 100_000) Long> denominators) {
    List<Rational> values = denominators.stream().map(d -> Rational.of(1, d)).toList();
    assertThat(Rational.sum(values))
        .isEqualTo(values.stream().reduce(Rational.ZERO, Rational::plus));
  }

  @Property(tries = 200)
  void order_is_the_order_of_the_numbers(
      @ForAll @LongRange(min = -1000, max = 1000) long a,
      @ForAll @LongRange(min = 1, max = 1000) long b,
      @ForAll @LongRange(min = -1000, max = 1000) long c,
      @ForAll @LongRange(min = 1, max = 1000) long d) {
    assertThat(Integer.signum(Rational.of(a, b).compareTo(Rational.of(c, d))))
        .isEqualTo(Long.signum(a * d - c * b));
  }
}
