package id.jejak.query.open;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.window.WindowEvent.DeadlineMoved;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import id.jejak.query.open.WindowView.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowViewTest {
  private static final Instant ANNOUNCED = Instant.parse("2024-12-01T00:00:00Z");
  private static final Instant FIRST = Instant.parse("2024-12-31T17:00:00Z");
  private static final Instant LATE = Instant.parse("2025-01-20T17:00:00Z");
  private static final WindowView OPENED =
      WindowView.blank("2024-Q4")
          .on(
              0,
              new WindowOpened(
                  "2024-Q4",
                  LocalDate.parse("2025-01-01"),
                  LocalDate.parse("2025-01-20"),
                  LATE,
                  "permendagri-59-2021/1",
                  List.of("32"),
                  ANNOUNCED,
                  3L));

  @Test
  void a_window_is_open_from_its_first_day_in_jakarta_to_its_deadline() {
    assertThat(WindowView.blank("2024-Q4").stateAt(FIRST)).isEqualTo(State.NOT_OPENED);
    assertThat(OPENED.stateAt(ANNOUNCED)).isEqualTo(State.NOT_YET_OPEN);
    assertThat(OPENED.stateAt(FIRST.minusMillis(1))).isEqualTo(State.NOT_YET_OPEN);
    assertThat(OPENED.stateAt(FIRST)).isEqualTo(State.OPEN);
    assertThat(OPENED.stateAt(LATE.minusMillis(1))).isEqualTo(State.OPEN);
  }

  @Test
  void past_its_deadline_it_is_late_until_somebody_closes_it_or_moves_the_deadline() {
    assertThat(OPENED.stateAt(LATE)).isEqualTo(State.DEADLINE_PASSED);
    var closed = OPENED.on(1, new WindowClosed(List.of("32"), 9, LATE));
    assertThat(closed.stateAt(LATE)).isEqualTo(State.CLOSED);
    var later = Instant.parse("2025-01-25T17:00:00Z");
    var moved =
        OPENED.on(1, new DeadlineMoved(LocalDate.parse("2025-01-25"), later, "banjir", LATE));
    assertThat(moved.stateAt(LATE)).isEqualTo(State.OPEN);
  }

  @Test
  void a_region_that_must_report_may_file_from_the_first_day_to_its_own_deadline() {
    assertThat(OPENED.opensUntil("32", FIRST.minusMillis(1))).isNull();
    assertThat(OPENED.opensUntil("32", FIRST)).isEqualTo(LATE);
    assertThat(OPENED.opensUntil("32", LATE)).isNull();
    assertThat(OPENED.opensUntil("33", FIRST)).isNull();
    assertThat(WindowView.blank("2024-Q4").opensUntil("32", FIRST)).isNull();
  }

  @Test
  void an_exception_is_its_region_s_alone_and_the_last_one_holds() {
    var later = LATE.plusSeconds(3600);
    var excepted =
        OPENED
            .on(1, new ExceptionGranted("32", later.plusSeconds(3600), "banjir", ANNOUNCED))
            .on(2, new ExceptionGranted("32", later, "banjir", ANNOUNCED));
    assertThat(excepted.opensUntil("32", LATE)).isEqualTo(later);
    assertThat(excepted.opensUntil("32", later)).isNull();
    assertThat(excepted.opensUntil("32", FIRST.minusMillis(1))).isNull();
    assertThat(excepted.deadline("33")).isEqualTo(LATE);
    var earlier = OPENED.on(1, new ExceptionGranted("32", FIRST, "keliru", ANNOUNCED));
    assertThat(earlier.opensUntil("32", FIRST)).isEqualTo(LATE);
  }
}
