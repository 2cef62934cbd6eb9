package id.jejak.query.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is possible about a figure but should be looked at again. Who enters it is warned of exactly
 * what its verifier will see marked.
 */
public enum Oddity {
  /** More than what it is a part of: counted as all. */
  OVER,
  /** Below last quarter's: it needs a reason. */
  FALLS,
  /** Further from what it was than such figures move. */
  JUMPS;

  /** What is owed or planned seldom changes by more than this. */
  static final int STEADY_PERCENT = 25;

  /** What is reached seldom grows more often in a quarter, nor differs so from last year's. */
  static final int TIMES = 2;

  private static final int WHOLE = 100;

  static boolean isOver(@Nullable Long part, @Nullable Long whole) {
    return part != null && whole != null && part > whole;
  }

  /** All that stands out about any of some figures, each once. */
  static List<Oddity> of(Compared... figures) {
    return Stream.of(figures)
        .flatMap(each -> each.oddities().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Between what a figure does not stand out, so that a page can tell while one types.
   *
   * @param falls it falls if it is below
   * @param least it jumps if it is below
   * @param most it jumps if it is above
   */
  public record Bounds(@Nullable Long falls, @Nullable Long least, @Nullable Long most) {

    /** The bounds of a figure that was these before; nothing jumps from nothing. */
    static Bounds of(Figure figure, @Nullable Long lastQuarter, @Nullable Long lastYear) {
      Long quarter = something(lastQuarter);
      Long year = something(lastYear);
      if (!figure.steady())
        return new Bounds(
            lastQuarter,
            year == null ? null : Math.ceilDiv(year, TIMES),
            lower(most(quarter), most(year)));
      Long before = lastQuarter == null ? year : quarter;
      return before == null
          ? new Bounds(lastQuarter, null, null)
          : new Bounds(
              lastQuarter,
              Math.ceilDiv(before * (WHOLE - STEADY_PERCENT), WHOLE),
              before * (WHOLE + STEADY_PERCENT) / WHOLE);
    }

    /** What stands out about the figure now. */
    List<Oddity> passedBy(@Nullable Long now, @Nullable Long whole) {
      var found = new ArrayList<Oddity>();
      if (isOver(now, whole)) found.add(OVER);
      if (isOver(falls, now)) found.add(FALLS);
      if (isOver(least, now) || isOver(now, most)) found.add(JUMPS);
      return List.copyOf(found);
    }

    private static @Nullable Long something(@Nullable Long figure) {
      return figure == null || figure == 0 ? null : figure;
    }

    private static @Nullable Long most(@Nullable Long before) {
      return before == null ? null : TIMES * before;
    }

    private static @Nullable Long lower(@Nullable Long one, @Nullable Long other) {
      if (one == null || other == null) return one == null ? other : one;
      return Math.min(one, other);
    }
  }
}
