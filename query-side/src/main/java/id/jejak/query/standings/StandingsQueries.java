package id.jejak.query.standings;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionKind;
import id.jejak.query.Asked;
import id.jejak.query.Moment;
import id.jejak.query.Page;
import id.jejak.query.Place;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Slice;
import id.jejak.query.historic.Historic;
import id.jejak.query.open.Calendar;
import id.jejak.query.open.WindowView;
import id.jejak.query.report.ReportLine;
import id.jejak.query.report.Reports;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Standings, who did not file, and trends, for everybody: only approved scores are in them. */
@RestController
@RequestMapping("/api")
class StandingsQueries {
  private final Calendar calendar;
  private final Reports reports;
  private final Tables tables;
  private final Trends trends;
  private final Historic historic;

  StandingsQueries(
      Calendar calendar, Reports reports, Tables tables, Trends trends, Historic historic) {
    this.calendar = calendar;
    this.reports = reports;
    this.tables = tables;
    this.trends = trends;
    this.historic = historic;
  }

  @GetMapping("/standings/{period}")
  StandingsTable standings(
      @PathVariable String period,
      @RequestParam RegionKind kind,
      @RequestParam @Nullable String province,
      @RequestParam @Nullable Field field,
      Moment moment) {
    Asked.province(province);
    WindowView window = window(period, moment);
    String of = field == null ? null : field.name();
    return tables
        .of(moment, window, kind, province, of, reports.lines(window, moment))
        .beside(historic.standings(period, kind.name(), moment));
  }

  /**
   * A region that had to report and did not file in time.
   *
   * @param recorded whether the closing of the window recorded it
   * @param filedLater whether it has filed since: only what came in time takes it off the record
   */
  record Unfiled(String region, String name, String kind, boolean recorded, boolean filedLater) {
    static Stream<Unfiled> of(ReportLine line, List<String> recorded) {
      boolean isRecorded = recorded.contains(line.region());
      boolean filed = line.progress().filed();
      if (filed && !isRecorded) return Stream.empty();
      Region region = Place.region(line.region());
      return Stream.of(
          new Unfiled(line.region(), region.name(), region.kind().name(), isRecorded, filed));
    }
  }

  @GetMapping("/standings/{period}/unfiled")
  Page<Unfiled> unfiled(
      @PathVariable String period,
      @RequestParam @Nullable RegionKind kind,
      Slice slice,
      Moment moment) {
    WindowView window = window(period, moment);
    List<String> recorded = Objects.requireNonNullElse(reports.unfiled(window, moment), List.of());
    return slice.of(
        reports.lines(window, moment).stream()
            .flatMap(line -> Unfiled.of(line, recorded))
            .filter(region -> kind == null || region.kind().equals(kind.name()))
            .toList());
  }

  @GetMapping("/trends/{region}")
  Trend trend(@PathVariable String region, Moment moment) {
    return trends.of(region, moment);
  }

  private WindowView window(String period, Moment moment) {
    Asked.period(period);
    return calendar
        .window(period, moment)
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_WINDOW, period));
  }
}
