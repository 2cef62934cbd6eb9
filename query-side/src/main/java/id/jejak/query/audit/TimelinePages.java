package id.jejak.query.audit;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Moment;
import id.jejak.query.Place;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.page.Here;
import id.jejak.query.page.Pages;
import id.jejak.query.page.Past;
import id.jejak.query.page.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** What happened to a region, and what an account did, for inspectors. */
@Controller
class TimelinePages {
  private final Ledger ledger;
  private final LedgerSearch search;

  TimelinePages(Ledger ledger, People people) {
    this.ledger = ledger;
    this.search = new LedgerSearch(ledger, people);
  }

  @GetMapping("/regions/{region}/history")
  String region(
      @PathVariable String region,
      @RequestParam @Nullable String asOf,
      @RequestParam(defaultValue = "1") int page,
      Moment moment,
      Actor reader,
      WebRequest request,
      Model model) {
    Sight.require(Sight.of(reader).inspector());
    model.addAttribute("region", Place.region(region));
    long upTo = moment.upTo(ledger);
    var part = Pages.part(Timeline.of(RegionEvents.of(ledger, region, upTo)), page, request);
    model.addAttribute("lines", part.lines());
    model.addAttribute("pages", part.pages());
    model.addAttribute("asOf", Past.of(moment, asOf, ledger));
    return "audit/region";
  }

  /** By its id, which is all that the ledger knows of a person. */
  @GetMapping("/accounts/{account}/history")
  String account(
      @PathVariable String account,
      @RequestParam(defaultValue = "0") long from,
      Actor reader,
      WebRequest request,
      Model model) {
    Sight.require(Sight.of(reader).inspector());
    long head = ledger.head();
    if (ledger.stream("account/" + account, head).isEmpty())
      throw Rejected.because(QueryRefusal.NO_SUCH_ACCOUNT, account);
    var found = search.ofAccount(account, Math.clamp(from, 0L, head));
    model.addAttribute("account", account);
    model.addAttribute("lines", Timeline.of(found.entries()));
    model.addAttribute("upTo", found.upTo());
    model.addAttribute("head", head);
    model.addAttribute(
        "next", found.next() == null ? null : Here.of(request).with("from", found.next()));
    return "audit/account";
  }
}
