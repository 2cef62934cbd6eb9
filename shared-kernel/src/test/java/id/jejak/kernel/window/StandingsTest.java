package id.jejak.kernel.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.window.Standings.Entry;
import id.jejak.kernel.window.Standings.Row;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandingsTest {
  @Test
  void equal_values_share_a_rank_and_the_unranked_and_unfiled_follow() {
    List<Row> rows =
        Standings.of(
            List.of(
                new Entry("11", null, false, false),
                new Entry("12", Rational.of(99), false, true),
                new Entry("13", Rational.of(80), true, true),
                new Entry("14", Rational.of(90), true, true),
                new Entry("15", Rational.of(180, 2), true, true)));
    assertThat(rows)
        .extracting(Row::region, Row::rank, Row::of)
        .containsExactly(
            tuple("14", 1, 5),
            tuple("15", 1, 5),
            tuple("13", 3, 5),
            tuple("12", null, 5),
            tuple("11", null, 5));
  }

  @Test
  void values_that_only_look_equal_when_shown_do_not_share_a_rank() {
    List<Row> rows =
        Standings.of(
            List.of(
                new Entry("11", Rational.parse("99.995"), true, true),
                new Entry("12", Rational.parse("99.996"), true, true)));
    assertThat(rows)
        .extracting(Row::region, Row::rank)
        .containsExactly(tuple("12", 1), tuple("11", 2));
  }
}
