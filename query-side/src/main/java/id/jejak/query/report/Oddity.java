package id.jejak.query.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is possible about a figure but should be looked at again. */
public enum Oddity {
  /** More served than had to be: counted as all. */
  OVER,
  /** A cumulative figure below last quarter's: it needs a reason. */
  FALLS,
  /** More than half as much again, or less than half, of what it was. */
  JUMPS;

  private static final double MOST = 1.5;
  private static final double LEAST = 0.5;

  /** A figure with what it is compared with, each absent where there is none. */
  record Compared(@Nullable Long now, @Nullable Long lastQuarter, @Nullable Long lastYear) {
    boolean falls() {
      return now != null && lastQuarter != null && now < lastQuarter;
    }

    /** Whether what is owed jumps; what is reached grows within a year, so only years compare. */
    boolean jumps(boolean owed) {
      Long before = owed && lastQuarter != null ? lastQuarter : lastYear;
      if (now == null || before == null || before == 0) return false;
      return now > MOST * before || now < LEAST * before;
    }
  }

  static List<Oddity> of(Compared owed, Compared reached) {
    var found = new ArrayList<Oddity>();
    Long most = owed.now();
    Long got = reached.now();
    if (most != null && got != null && got > most) found.add(OVER);
    if (owed.falls() || reached.falls()) found.add(FALLS);
    if (owed.jumps(true) || reached.jumps(false)) found.add(JUMPS);
    return List.copyOf(found);
  }
}
