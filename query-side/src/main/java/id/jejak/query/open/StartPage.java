package id.jejak.query.open;

import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.query.Moment;
import id.jejak.query.Projections;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.award.AwardAnswer;
import id.jejak.query.award.Awards;
import id.jejak.query.report.ReportLine;
import id.jejak.query.report.Reports;
import id.jejak.query.standings.StandingsTable;
import id.jejak.query.standings.Tables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page for everybody: the latest standings and the announced winners. */
@Controller
class StartPage {
  private static final int BEST = 5;
  private final Views views;
  private final Reports reports;
  private final Tables tables;
  private final Awards awards;

  StartPage(Views views, Reports reports, Tables tables, Awards awards) {
    this.views = views;
    this.reports = reports;
    this.tables = tables;
    this.awards = awards;
  }

  /** The best of a kind of region, and how many there are in all. */
  record Best(
      String period,
      String kind,
      int of,
      int filed,
      int approved,
      @Nullable String mean,
      List<StandingsTable.Row> rows) {
    static Best of(StandingsTable table) {
      return new Best(
          table.period(),
          table.kind(),
          table.of(),
          table.filed(),
          table.approved(),
          table.mean(),
          table.rows().stream().filter(row -> row.rank() != null).limit(BEST).toList());
    }
  }

  @GetMapping("/")
  String start(Model model) {
    model.addAttribute("tables", latest());
    model.addAttribute("announced", announced());
    model.addAttribute("reporting", RegionRegister.current().reporting().size());
    return "open/start";
  }

  /** The latest period with approved scores, per kind. */
  private List<Best> latest() {
    for (WindowView window : views.all(Projections.WINDOWS).reversed()) {
      List<ReportLine> lines = reports.lines(window);
      if (lines.stream().allMatch(line -> line.standing() == null)) continue;
      var best = new ArrayList<Best>();
      for (RegionKind kind : RegionKind.values()) {
        var table = tables.of(window, kind, null, null, lines);
        if (table.approved() > 0) best.add(Best.of(table));
      }
      return best;
    }
    return List.of();
  }

  private List<AwardAnswer> announced() {
    return awards.editions(Moment.NOW, Sight.of(null)).values().stream()
        .flatMap(List::stream)
        .filter(award -> award.announcedAt() != null)
        .toList();
  }
}
