package id.jejak.query.standings;

import id.jejak.kernel.region.Region;
import id.jejak.query.Place;
import id.jejak.query.Projections;
import id.jejak.query.Views;
import id.jejak.query.historic.Historic;
import id.jejak.query.open.WindowView;
import id.jejak.query.report.Reports;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Follows a region over the periods. */
@Component
class Trends {
  private final Views views;
  private final Reports reports;
  private final Tables tables;
  private final Historic historic;

  Trends(Views views, Reports reports, Tables tables, Historic historic) {
    this.views = views;
    this.reports = reports;
    this.tables = tables;
    this.historic = historic;
  }

  Trend of(String code) {
    Region region = Place.region(code);
    var points = new ArrayList<Trend.Point>();
    for (WindowView window : views.all(Projections.WINDOWS)) {
      StandingsTable table = tables.of(window, region.kind(), null, null, reports.lines(window));
      table.rows().stream()
          .filter(row -> row.region().equals(code))
          .map(row -> point(table, row))
          .forEach(points::add);
    }
    return new Trend(
        code,
        region.name(),
        region.kind().name(),
        points,
        historic.all().stream().filter(result -> result.region().equals(code)).toList());
  }

  private static Trend.Point point(StandingsTable table, StandingsTable.Row row) {
    return new Trend.Point(
        table.period(),
        row.shown(),
        row.band(),
        row.rank(),
        table.of(),
        table.mean(),
        table.published());
  }
}
