package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.report.Oddity.Bounds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What stands out about a figure, by example. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OddityTest {

  private static List<Oddity> steady(
      long now, @Nullable Long lastQuarter, @Nullable Long lastYear) {
    return Bounds.of(Figure.REQUIRED, lastQuarter, lastYear).passedBy(now, null);
  }

  private static List<Oddity> reached(
      long now, @Nullable Long lastQuarter, @Nullable Long lastYear) {
    return Bounds.of(Figure.SERVED, lastQuarter, lastYear).passedBy(now, 1_000_000L);
  }

  @Test
  void more_than_the_whole_is_over() {
    var anything = Bounds.of(Figure.SERVED, null, null);
    assertThat(anything.passedBy(100L, 100L)).isEmpty();
    assertThat(anything.passedBy(101L, 100L)).containsExactly(Oddity.OVER);
    assertThat(anything.passedBy(101L, null)).isEmpty();
    assertThat(anything.passedBy(null, 100L)).isEmpty();
  }

  @Test
  void any_figure_below_last_quarter_s_falls() {
    assertThat(reached(41, 41L, null)).isEmpty();
    assertThat(reached(40, 41L, null)).containsExactly(Oddity.FALLS);
    assertThat(steady(99, 100L, null)).containsExactly(Oddity.FALLS);
    assertThat(steady(99, null, 100L)).isEmpty();
  }

  @Test
  void what_is_owed_jumps_when_it_moves_more_than_a_quarter() {
    assertThat(steady(125, 100L, null)).isEmpty();
    assertThat(steady(126, 100L, null)).containsExactly(Oddity.JUMPS);
    assertThat(steady(75, 100L, null)).containsExactly(Oddity.FALLS);
    assertThat(steady(74, 100L, null)).containsExactly(Oddity.FALLS, Oddity.JUMPS);
    // 75 % of 99 are 74.25: 74 lies beyond it, 75 does not; 125 % of it are 123.75.
    assertThat(steady(75, null, 99L)).isEmpty();
    assertThat(steady(74, null, 99L)).containsExactly(Oddity.JUMPS);
    assertThat(steady(123, null, 99L)).isEmpty();
    assertThat(steady(124, null, 99L)).containsExactly(Oddity.JUMPS);
  }

  @Test
  void what_is_owed_is_held_against_last_year_s_only_where_the_year_has_no_earlier_figure() {
    assertThat(steady(100, 100L, 10L)).isEmpty();
    assertThat(steady(100, null, 10L)).containsExactly(Oddity.JUMPS);
  }

  @Test
  void what_is_reached_may_double_in_a_quarter_and_no_more() {
    assertThat(reached(80, 40L, null)).isEmpty();
    assertThat(reached(81, 40L, null)).containsExactly(Oddity.JUMPS);
  }

  @Test
  void what_is_reached_jumps_beside_twice_or_half_of_last_year_s() {
    assertThat(reached(80, null, 40L)).isEmpty();
    assertThat(reached(81, null, 40L)).containsExactly(Oddity.JUMPS);
    assertThat(reached(21, null, 41L)).isEmpty();
    assertThat(reached(20, null, 41L)).containsExactly(Oddity.JUMPS);
    assertThat(reached(81, 70L, 40L)).containsExactly(Oddity.JUMPS);
  }

  @Test
  void nothing_jumps_from_nothing() {
    assertThat(steady(5, 0L, null)).isEmpty();
    assertThat(steady(5, null, 0L)).isEmpty();
    assertThat(reached(5, 0L, 0L)).isEmpty();
    assertThat(reached(5, null, null)).isEmpty();
  }
}
