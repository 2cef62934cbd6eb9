package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShownTest {

  @Test
  void an_exact_figure_is_rounded_as_its_fraction_is_also_half_way() {
    for (int of = 1; of <= 400; of++)
      for (int part = -of; part <= of; part++) {
        var exact = Rational.of(part, of);
        assertThat(Shown.figure(ExactFigure.of(exact))).isEqualTo(exact.shown(2));
      }
  }

  @Test
  void people_read_the_mark_of_their_language() {
    assertThat(Shown.figure("87.675", Locale.of("id"))).isEqualTo("87,68");
    assertThat(Shown.figure("90", Locale.ENGLISH)).isEqualTo("90.00");
  }
}
