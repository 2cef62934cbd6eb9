package id.jejak.query.standings;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.standings.Trend.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartTest {

  private static Trend trend(@Nullable String... indices) {
    List<Point> points =
        Arrays.stream(indices)
            .map(
                index ->
                    new Point("2025-Q1", index, null, null, 3, "70", true, List.of(), List.of()))
            .toList();
    return new Trend("32", "Jawa Barat", "PROVINCE", points, List.of());
  }

  @Test
  void one_period_is_no_line() {
    assertThat(Chart.of(trend("80", null))).isNull();
  }

  @Test
  void a_higher_index_stands_higher_and_all_of_it_within_the_field() {
    Chart chart = Objects.requireNonNull(Chart.of(trend("61.50", null, "100")));
    assertThat(chart.dots()).hasSize(2);
    double first = Double.parseDouble(chart.dots().getFirst().y());
    double last = Double.parseDouble(chart.dots().getLast().y());
    assertThat(last).isLessThan(first).isNotNegative();
    assertThat(first).isLessThan(Chart.HEIGHT);
    assertThat(chart.steps()).extracting(Chart.Step::index).containsExactly(60, 70, 80, 90, 100);
  }

  @Test
  void no_line_leads_over_a_period_without_an_index() {
    Chart chart = Objects.requireNonNull(Chart.of(trend("61.50", "70", null, "90", "100")));
    assertThat(chart.line()).hasSize(2).allSatisfy(run -> assertThat(run.split(" ")).hasSize(2));
    assertThat(chart.mean()).hasSize(1);
  }
}
