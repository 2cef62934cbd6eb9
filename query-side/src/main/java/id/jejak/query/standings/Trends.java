package id.jejak.query.standings;

import id.jejak.kernel.region.Region;
import id.jejak.query.Moment;
import id.jejak.query.Place;
import id.jejak.query.historic.Historic;
import id.jejak.query.open.Calendar;
import id.jejak.query.open.WindowView;
import id.jejak.query.report.ReportLine;
import id.jejak.query.report.Reports;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Follows a region over the periods. */
@Component
class Trends {
  private final Calendar calendar;
  private final Reports reports;
  private final Tables tables;
  private final Historic historic;

  Trends(Calendar calendar, Reports reports, Tables tables, Historic historic) {
    this.calendar = calendar;
    this.reports = reports;
    this.tables = tables;
    this.historic = historic;
  }

  Trend of(String code, Moment moment) {
    Region region = Place.region(code);
    var points = new ArrayList<Trend.Point>();
    for (WindowView window : calendar.windows(moment)) {
      List<ReportLine> lines = reports.lines(window, moment);
      StandingsTable table = tables.of(moment, window, region.kind(), null, null, lines);
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
        historic.all(moment).stream().filter(result -> result.region().equals(code)).toList());
  }

  private static Trend.Point point(StandingsTable table, StandingsTable.Row row) {
    return new Trend.Point(
        table.period(),
        row.shown(),
        row.band(),
        row.rank(),
        table.of(),
        table.mean(),
        table.published(),
        row.belowHundred(),
        row.belowTarget());
  }
}
