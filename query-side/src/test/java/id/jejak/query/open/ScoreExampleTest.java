package id.jejak.query.open;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.scoring.ScoringPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScoreExampleTest {

  @Test
  void four_fifths_of_ninety_and_a_fifth_of_seventy_are_eighty_six() {
    assertThat(ScoreExample.of(ScoringPolicy.permendagri59()))
        .isEqualTo(new ScoreExample("0.80", "0.20", "90", "70", "86.00"));
  }
}
