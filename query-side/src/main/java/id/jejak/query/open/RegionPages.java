package id.jejak.query.open;

import id.jejak.kernel.region.Region;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.query.page.Pages;
import id.jejak.query.page.Typed;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Finds a region by its name, for everybody. */
@Controller
class RegionPages {

  /** The regions whose name holds what was typed; the only one at once. */
  @GetMapping("/regions")
  String regions(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "1") int page,
      WebRequest request,
      Model model) {
    var typed = new Typed(name);
    List<Region> found =
        RegionRegister.current().reporting().stream()
            .filter(region -> typed.isIn(region.name()))
            .toList();
    if (found.size() == 1) return "redirect:/trends/" + found.getFirst().code();
    var part = Pages.part(found, page, request);
    model.addAttribute("name", name);
    model.addAttribute("regions", part.lines());
    model.addAttribute("pages", part.pages());
    return "open/regions";
  }
}
