package id.jejak.kernel.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quarter (triwulan) of a fiscal year: {@code 2024-Q4}. */
public record Period(int year, int quarter) implements Comparable<Period> {
  private static final Pattern SHAPE = Pattern.compile("20[0-9]{2}-Q[1-4]");

  public static Period of(String text) {
    if (!SHAPE.matcher(text).matches()) throw Rejected.because(ValueRefusal.NOT_A_PERIOD, text);
    return new Period(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
  }

  /** The quarter before within the same year: figures are cumulative within a year only. */
  public Optional<Period> previousInYear() {
    return quarter == 1 ? Optional.empty() : Optional.of(new Period(year, quarter - 1));
  }

  /** The same quarter of the year before. */
  public Period yearBefore() {
    return new Period(year - 1, quarter);
  }

  @Override
  public int compareTo(Period other) {
    return year != other.year ? year - other.year : quarter - other.quarter;
  }

  @Override
  public String toString() {
    return year + "-Q" + quarter;
  }
}
