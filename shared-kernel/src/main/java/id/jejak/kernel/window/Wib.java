package id.jejak.kernel.window;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as deadlines count them: in Waktu Indonesia Barat, working days being Monday to Friday
 * (public holidays are proclaimed year by year and are not taken out).
 */
public final class Wib {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private Wib() {}

  /** 24:00 of a day: the first instant that is late. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  /** 00:00 of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The day an instant falls on. */
  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** The day that lies so many working days after a day. */
  public static LocalDate plusWorkingDays(LocalDate day, int days) {
    LocalDate result = day;
    for (int left = days; left > 0; ) {
      result = result.plusDays(1);
      if (isWorkingDay(result)) left--;
    }
    return result;
  }

  /** 24:00 of the day that lies so many working days after an instant's. */
  public static Instant endAfterWorkingDays(Instant from, int days) {
    return endOf(plusWorkingDays(dayOf(from), days));
  }

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
