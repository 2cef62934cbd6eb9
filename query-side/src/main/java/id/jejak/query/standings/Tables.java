package id.jejak.query.standings;

import id.jejak.kernel.region.RegionKind;
import id.jejak.query.open.WindowView;
import id.jejak.query.report.ReportLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables asked for last; one is made again only when a line it was made of has changed. */
@Component
public class Tables {
  private static final int MOST = 100;

  private final Map<Asked, Made> made =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Made> eldest) {
          return size() > MOST;
        }
      };

  private record Asked(
      String period, RegionKind kind, @Nullable String province, @Nullable String field) {}

  private record Made(boolean published, List<ReportLine> lines, StandingsTable table) {}

  /** The table of a window's lines; the lines that did not change are the same ones as before. */
  public StandingsTable of(
      WindowView window,
      RegionKind kind,
      @Nullable String province,
      @Nullable String field,
      List<ReportLine> lines) {
    var asked = new Asked(window.period(), kind, province, field);
    boolean published = window.publishes(kind.name());
    Made before = made(asked);
    if (before != null && before.published == published && before.lines.equals(lines))
      return before.table;
    var table = StandingsTable.of(window.period(), kind, province, field, published, lines);
    keep(asked, new Made(published, List.copyOf(lines), table));
    return table;
  }

  private synchronized @Nullable Made made(Asked asked) {
    return made.get(asked);
  }

  private synchronized void keep(Asked asked, Made table) {
    made.put(asked, table);
  }
}
