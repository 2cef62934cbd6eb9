package id.jejak.kernel.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WibTest {
  @Test
  void a_day_ends_at_24_00_in_jakarta() {
    LocalDate day = LocalDate.of(2024, 1, 31);
    assertThat(Wib.endOf(day)).isEqualTo(Instant.parse("2024-01-31T17:00:00Z"));
    assertThat(Wib.dayOf(Wib.endOf(day).minusMillis(1))).isEqualTo(day);
    assertThat(Wib.dayOf(Wib.endOf(day))).isEqualTo(day.plusDays(1));
    assertThat(Wib.startOf(day.plusDays(1))).isEqualTo(Wib.endOf(day));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 5, 2024-05-13",
    "2024-05-10, 1, 2024-05-13",
    "2024-05-11, 1, 2024-05-13",
    "2024-05-12, 5, 2024-05-17",
    "2024-05-08, 0, 2024-05-08"
  })
  void working_days_leave_saturdays_and_sundays_out(LocalDate from, int days, LocalDate to) {
    assertThat(Wib.plusWorkingDays(from, days)).isEqualTo(to);
  }

  @Test
  void a_term_in_working_days_ends_with_its_last_day() {
    Instant fridayNight = Instant.parse("2024-05-10T16:59:59Z");
    assertThat(Wib.endAfterWorkingDays(fridayNight, 5))
        .isEqualTo(Instant.parse("2024-05-17T17:00:00Z"));
  }
}
