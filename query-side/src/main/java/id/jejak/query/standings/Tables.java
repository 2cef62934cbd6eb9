package id.jejak.query.standings;

import id.jejak.kernel.region.RegionKind;
import id.jejak.query.Latest;
import id.jejak.query.Moment;
import id.jejak.query.open.WindowView;
import id.jejak.query.report.ReportLine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables asked for last; one is made again only when a line it was made of has changed. */
@Component
public class Tables {
  private static final int MOST = 100;

  private final Latest<Asked, Made> made = new Latest<>(MOST);

  private record Asked(
      String period, RegionKind kind, @Nullable String province, @Nullable String field) {}

  private record Made(boolean published, List<ReportLine> lines, StandingsTable table) {}

  /** The table of a window's lines at a moment; of the past none is kept. */
  StandingsTable of(
      Moment moment,
      WindowView window,
      RegionKind kind,
      @Nullable String province,
      @Nullable String field,
      List<ReportLine> lines) {
    if (moment.isNow()) return of(window, kind, province, field, lines);
    return StandingsTable.of(
        window.period(), kind, province, field, window.publishes(kind.name()), lines);
  }

  /** The table of a window's lines; the lines that did not change are the same ones as before. */
  public StandingsTable of(
      WindowView window,
      RegionKind kind,
      @Nullable String province,
      @Nullable String field,
      List<ReportLine> lines) {
    var asked = new Asked(window.period(), kind, province, field);
    boolean published = window.publishes(kind.name());
    Made before = made.get(asked).orElse(null);
    if (before != null && before.published == published && before.lines.equals(lines))
      return before.table;
    var table = StandingsTable.of(window.period(), kind, province, field, published, lines);
    made.put(asked, new Made(published, List.copyOf(lines), table));
    return table;
  }
}
