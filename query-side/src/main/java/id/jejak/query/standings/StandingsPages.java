package id.jejak.query.standings;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Views;
import id.jejak.query.historic.Historic;
import id.jejak.query.open.WindowView;
import id.jejak.query.page.Pages;
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
  private final Views views;
  private final Reports reports;
  private final Tables tables;
  private final Trends trends;
  private final Historic historic;

  StandingsPages(Views views, Reports reports, Tables tables, Trends trends, Historic historic) {
    this.views = views;
    this.reports = reports;
    this.tables = tables;
    this.trends = trends;
    this.historic = historic;
  }

  @GetMapping("/standings")
  String standings(
      @RequestParam @Nullable String period,
      @RequestParam(defaultValue = "PROVINCE") RegionKind kind,
      @RequestParam(defaultValue = "") String province,
      @RequestParam(defaultValue = "") String field,
      @RequestParam(defaultValue = "1") int page,
      WebRequest request,
      Model model) {
    List<WindowView> windows = views.all(Projections.WINDOWS).reversed();
    StandingsTable table =
        windows.isEmpty() ? null : table(window(windows, period), kind, province, field);
    var part =
        Pages.part(table == null ? List.<StandingsTable.Row>of() : table.rows(), page, request);
    model.addAttribute("table", table);
    model.addAttribute("rows", part.lines());
    model.addAttribute("pages", part.pages());
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
  String trend(@PathVariable String region, Model model) {
    model.addAttribute("trend", trends.of(region));
    return "standings/trend";
  }

  private StandingsTable table(WindowView window, RegionKind kind, String province, String field) {
    return tables
        .of(
            window,
            kind,
            province.isEmpty() ? null : province,
            field.isEmpty() ? null : Field.of(field).name(),
            reports.lines(window))
        .beside(historic.standings(window.period(), kind.name()));
  }

  /** The window asked for; without a wish the latest that has standings to show. */
  private WindowView window(List<WindowView> windows, @Nullable String period) {
    if (period == null)
      return windows.stream()
          .filter(
              window -> reports.lines(window).stream().anyMatch(line -> line.standing() != null))
          .findFirst()
          .orElse(windows.getFirst());
    return windows.stream()
        .filter(window -> window.period().equals(period))
        .findFirst()
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_WINDOW, period));
  }
}
