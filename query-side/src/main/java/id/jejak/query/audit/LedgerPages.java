package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger itself, entry by entry, for inspectors. */
@Controller
@RequestMapping("/ledger")
class LedgerPages {
  private static final int SIZE = 50;
  private final Ledger ledger;

  LedgerPages(Ledger ledger) {
    this.ledger = ledger;
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

  /** The latest entries, or those from a position on. */
  @GetMapping
  String entries(@RequestParam(defaultValue = "-1") long from, Actor reader, Model model) {
    Sight.require(Sight.of(reader).inspector());
    long head = ledger.head();
    long first = from < 0 ? Math.max(0, head - SIZE + 1) : Math.min(from, Math.max(0, head));
    long last = Math.min(head, first + SIZE - 1);
    model.addAttribute("entries", head < 0 ? List.of() : read(first, last));
    model.addAttribute("from", first);
    model.addAttribute("head", head);
    model.addAttribute("previous", first > 0 ? Math.max(0, first - SIZE) : null);
    model.addAttribute("next", last < head ? last + 1 : null);
    return "audit/ledger";
  }

  @GetMapping("/{position}")
  String entry(@PathVariable long position, Actor reader, Model model) {
    Sight.require(Sight.of(reader).inspector());
    if (position < 0 || position > ledger.head())
      throw Rejected.because(QueryRefusal.NO_SUCH_ENTRY, position);
    model.addAttribute("entry", read(position, position).getFirst());
    return "audit/entry";
  }

  private List<EntryRow> read(long first, long last) {
    var rows = new ArrayList<EntryRow>();
    ledger.read(first, last, recorded -> rows.add(EntryRow.of(recorded)));
    return rows;
  }
}
