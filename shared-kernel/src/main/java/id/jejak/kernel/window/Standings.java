package id.jejak.kernel.window;

import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks the regions that had to report by their exact index; equal values share a rank. */
public final class Standings {
  private static final Comparator<Entry> BY_INDEX =
      Comparator.comparing(Entry::index, Comparator.nullsLast(Comparator.<Rational>reverseOrder()));
  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.index() == null || !entry.ranked())
          .thenComparing(entry -> !entry.filed())
          .thenComparing(BY_INDEX)
          .thenComparing(Entry::region);

  private Standings() {}

  /**
   * A region that had to report.
   *
   * @param index the exact index that ranks it, if it has one
   * @param ranked whether enough of it applies for a rank
   * @param filed whether it filed at all
   */
  public record Entry(String region, @Nullable Rational index, boolean ranked, boolean filed) {}

  /**
   * A region's place.
   *
   * @param rank 1, 1, 3 and so on; absent for a region without a rank
   * @param of how many regions had to report
   */
  public record Row(
      String region, @Nullable Integer rank, int of, @Nullable Rational index, boolean filed) {}

  /** Ranked regions first, then those without a rank, then those that did not file. */
  public static List<Row> of(Collection<Entry> entries) {
    List<Entry> ordered = entries.stream().sorted(ORDER).toList();
    var rows = new ArrayList<Row>();
    Integer rank = null;
    Rational before = null;
    for (Entry entry : ordered) {
      Rational index = entry.index();
      if (index == null || !entry.ranked()) rank = null;
      else if (!index.equals(before)) rank = rows.size() + 1;
      before = index;
      rows.add(new Row(entry.region(), rank, ordered.size(), index, entry.filed()));
    }
    return List.copyOf(rows);
  }
}
