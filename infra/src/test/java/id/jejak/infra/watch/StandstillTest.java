package id.jejak.infra.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandstillTest {
  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
  private final Standstill standstill = new Standstill();

  private boolean stands(long seen, long head, int second) {
    return standstill.isOne("window", seen, head - seen, NOON.plusSeconds(second));
  }

  @Test
  void one_that_stays_where_it_is_with_events_before_it() {
    assertThat(stands(3, 4, 0)).isFalse();
    assertThat(stands(3, 5, 9)).isFalse();
    assertThat(stands(3, 9, 11)).isTrue();
    assertThat(stands(4, 9, 12)).isFalse();
  }

  @Test
  void one_that_is_always_behind_but_moves_goes_on() {
    for (int second = 0; second < 60; second += 5)
      assertThat(stands(second, second + 100, second)).isFalse();
  }

  @Test
  void one_that_had_nothing_to_do_for_long_is_not_late_at_once() {
    assertThat(stands(3, 3, 0)).isFalse();
    assertThat(stands(3, 4, 3_600)).isFalse();
    assertThat(stands(4, 4, 3_601)).isFalse();
  }
}
