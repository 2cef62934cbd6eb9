package id.jejak.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiguresTest {
  private static Figures figures(double... all) {
    var figures = new Figures();
    for (double figure : all) figures.add(figure);
    return figures;
  }

  @Test
  void the_median_stands_between_the_least_and_the_most() {
    assertThat(figures(3_000, 1_000, 2_000).spread(0)).isEqualTo("2,000 (1,000–3,000)");
    assertThat(figures(4, 1, 2, 3).median()).isEqualTo(2.5);
  }

  @Test
  void a_ratio_is_taken_round_by_round() {
    assertThat(figures(10, 40).dividedBy(figures(20, 20)).spread(2)).isEqualTo("1.25 (0.50–2.00)");
  }

  @Test
  void a_table_is_markdown_and_fills_its_rows_up() {
    var table = new Table("who", "how fast");
    table.row("somebody", "5");
    table.row("nobody");
    assertThat(table)
        .hasToString("| who | how fast |\n|---|---:|\n| somebody | 5 |\n| nobody |  |\n");
  }

  @Test
  void a_budget_gives_out_no_more_than_it_has() {
    var budget = new Budget(5, Duration.ofMinutes(1));
    budget.begin();
    assertThat(budget.take(3)).isEqualTo(3);
    assertThat(budget.take(3)).isEqualTo(2);
    assertThat(budget.take()).isFalse();
    assertThat(budget.used()).isEqualTo(5);
    assertThat(budget.stopped()).isFalse();
  }

  @Test
  void a_budget_whose_time_is_up_gives_nothing() {
    var budget = new Budget(5, Duration.ofNanos(-1));
    budget.begin();
    assertThat(budget.take()).isFalse();
    assertThat(budget.stopped()).isTrue();
  }
}
