package id.jejak.query.standings;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.query.Moment;
import id.jejak.query.QueryRefusal;
import id.jejak.query.historic.Historic;
import id.jejak.query.open.Calendar;
import id.jejak.query.open.WindowView;
import id.jejak.query.page.Pages;
import id.jejak.query.page.Past;
import id.jejak.query.page.Typed;
import id.jejak.query.report.Reports;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The standings, for everybody. */
@Controller
class StandingsPages {
  private final Calendar calendar;
  private final Reports reports;
  private final Tables tables;
  private final Trends trends;
  private final Historic historic;
  private final Ledger ledger;

  StandingsPages(
      Calendar calendar,
      Reports reports,
      Tables tables,
      Trends trends,
      Historic historic,
      Ledger ledger) {
    this.calendar = calendar;
    this.reports = reports;
    this.tables = tables;
    this.trends = trends;
    this.historic = historic;
    this.ledger = ledger;
  }

  /**
   * What of the standings is looked at.
   *
   * @param province and field empty for all
   * @param name a part of regions' names; empty for all
   */
  record Wanted(RegionKind kind, String province, String field, String name) {}

  @GetMapping("/standings")
  String standings(
      @RequestParam @Nullable String period,
      @RequestParam(defaultValue = "PROVINCE") RegionKind kind,
      @RequestParam(defaultValue = "") String province,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam @Nullable String asOf,
      Moment moment,
      WebRequest request,
      Model model) {
    var wanted = new Wanted(kind, province, field, name);
    List<WindowView> windows = calendar.windows(moment).reversed();
    WindowView window = windows.isEmpty() ? null : window(windows, period, moment);
    StandingsTable table = window == null ? null : table(window, wanted, moment);
    var typed = new Typed(name);
    List<StandingsTable.Row> found =
        table == null
            ? List.of()
            : table.rows().stream().filter(row -> typed.isIn(row.name())).toList();
    var part = Pages.part(found, page, request);
    model.addAttribute("table", table);
    model.addAttribute("wanted", wanted);
    model.addAttribute("rows", part.lines());
    model.addAttribute("pages", part.pages());
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    model.addAttribute("periods", windows.stream().map(WindowView::period).toList());
    model.addAttribute("kinds", RegionKind.values());
    model.addAttribute("fields", Field.values());
    model.addAttribute(
        "provinces",
        RegionRegister.current().reporting().stream()
            .filter(region -> region.kind() == RegionKind.PROVINCE)
            .toList());
    return "standings/standings";
  }

  @GetMapping("/trends/{region}")
  String trend(
      @PathVariable String region,
      @RequestParam @Nullable String asOf,
      Moment moment,
      Model model) {
    Trend trend = trends.of(region, moment);
    model.addAttribute("trend", trend);
    model.addAttribute("latest", trend.latest());
    model.addAttribute("chart", Chart.of(trend));
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    return "standings/trend";
  }

  private StandingsTable table(WindowView window, Wanted wanted, Moment moment) {
    return tables
        .of(
            moment,
            window,
            wanted.kind(),
            wanted.province().isEmpty() ? null : wanted.province(),
            wanted.field().isEmpty() ? null : Field.of(wanted.field()).name(),
            reports.lines(window, moment))
        .beside(historic.standings(window.period(), wanted.kind().name(), moment));
  }

  /**
   * The window asked for; without a wish the latest that has standings to show. Nothing where it
   * had not been opened by the moment asked about.
   */
  private @Nullable WindowView window(
      List<WindowView> windows, @Nullable String period, Moment moment) {
    if (period == null)
      return windows.stream()
          .filter(
              window ->
                  reports.lines(window, moment).stream().anyMatch(line -> line.standing() != null))
          .findFirst()
          .orElse(windows.getFirst());
    var found = windows.stream().filter(window -> window.period().equals(period)).findFirst();
    if (found.isEmpty() && moment.isNow())
      throw Rejected.because(QueryRefusal.NO_SUCH_WINDOW, period);
    return found.orElse(null);
  }
}
