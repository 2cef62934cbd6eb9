package id.jejak.query.report;

import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.StageState;
import id.jejak.query.Moment;
import id.jejak.query.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms a region's team fills its report with, one per part. */
@Controller
@RequestMapping("/reports/{period}/{region}")
class PartPages {
  private final OwnReports own;

  PartPages(OwnReports own) {
    this.own = own;
  }

  @GetMapping("/achievements/{field}")
  String achievements(
      @PathVariable String period,
      @PathVariable String region,
      @PathVariable String field,
      Actor reader,
      Model model) {
    Sheet sheet = fill(period, region, reader, model);
    model.addAttribute("field", sheet.fields().get(Field.of(field).ordinal()));
    return "report/achievements";
  }

  @GetMapping("/budget")
  String budget(
      @PathVariable String period, @PathVariable String region, Actor reader, Model model) {
    fill(period, region, reader, model);
    return "report/budget";
  }

  @GetMapping("/problems")
  String problems(
      @PathVariable String period, @PathVariable String region, Actor reader, Model model) {
    fill(period, region, reader, model);
    return "report/problems";
  }

  @GetMapping("/stages")
  String stages(
      @PathVariable String period, @PathVariable String region, Actor reader, Model model) {
    fill(period, region, reader, model);
    model.addAttribute("stageStates", StageState.values());
    return "report/stages";
  }

  @GetMapping("/plan")
  String plan(@PathVariable String period, @PathVariable String region, Actor reader, Model model) {
    fill(period, region, reader, model);
    return "report/plan";
  }

  private Sheet fill(String period, String region, Actor reader, Model model) {
    var sight = Sight.of(reader);
    ReportCard card = own.card(period, region, Moment.NOW, sight);
    Sight.require(sight.ofRegion(region));
    Sheet sheet = Sheet.of(Difference.level(region), card.content(), null);
    model.addAttribute("card", card);
    model.addAttribute("sheet", sheet);
    return sheet;
  }
}
