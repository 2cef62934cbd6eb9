package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.LeafHash;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.audit.LedgerSearch.Found;
import id.jejak.query.audit.LedgerSearch.Wanted;
import id.jejak.query.page.Here;
import id.jejak.query.page.People;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The ledger itself, entry by entry, for inspectors. */
@Controller
@RequestMapping("/ledger")
class LedgerPages {
  private static final int SIZE = 50;
  private final Ledger ledger;
  private final LedgerSearch search;

  LedgerPages(Ledger ledger, People people) {
    this.ledger = ledger;
    this.search = new LedgerSearch(ledger, people);
  }

  /** An entry as it is read. */
  record EntryRow(
      long position,
      String stream,
      long seq,
      Instant at,
      String type,
      String actor,
      String role,
      Map<String, String> meta,
      Map<String, Object> data) {
    static EntryRow of(Recorded<DomainEvent> recorded) {
      return new EntryRow(
          recorded.position(),
          recorded.stream(),
          recorded.seq(),
          recorded.at(),
          recorded.event().getClass().getSimpleName(),
          recorded.meta().actor(),
          recorded.meta().role(),
          recorded.meta().strings(),
          Told.data(recorded));
    }
  }

  /** The latest entries, those from a position on, or those that are looked for. */
  @GetMapping
  String entries(
      @RequestParam(defaultValue = "-1") long from,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String event,
      @RequestParam(defaultValue = "") String actor,
      Actor reader,
      WebRequest request,
      Model model) {
    Sight.require(Sight.of(reader).inspector());
    var wanted = new Wanted(about, event, actor);
    long head = ledger.head();
    long last =
        wanted.isAll() && from < 0
            ? Math.max(0, head - SIZE + 1)
            : Math.clamp(from, 0L, Math.max(0, head));
    Found found = search.find(wanted, last);
    model.addAttribute("entries", found.entries().stream().map(EntryRow::of).toList());
    model.addAttribute("wanted", wanted);
    model.addAttribute("kinds", LedgerSearch.KINDS);
    model.addAttribute("from", from);
    model.addAttribute("upTo", found.upTo());
    model.addAttribute("head", head);
    var here = Here.of(request);
    model.addAttribute(
        "previous",
        wanted.isAll() && last > 0 ? here.with("from", Math.max(0, last - SIZE)) : null);
    model.addAttribute("next", found.next() == null ? null : here.with("from", found.next()));
    return "audit/ledger";
  }

  @GetMapping("/{position}")
  String entry(@PathVariable long position, Actor reader, Model model) {
    Sight.require(Sight.of(reader).inspector());
    if (position < 0 || position > ledger.head())
      throw Rejected.because(QueryRefusal.NO_SUCH_ENTRY, position);
    ledger.read(
        position,
        position,
        recorded -> {
          model.addAttribute("entry", EntryRow.of(recorded));
          model.addAttribute("page", Told.page(recorded.stream(), position));
        });
    model.addAttribute("head", ledger.head());
    byte[] bytes = ledger.bytes(position);
    model.addAttribute("raw", new String(bytes, StandardCharsets.UTF_8));
    model.addAttribute("leaf", LeafHash.of(bytes));
    return "audit/entry";
  }
}
