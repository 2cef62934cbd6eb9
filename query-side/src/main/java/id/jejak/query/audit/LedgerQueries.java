package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Page;
import id.jejak.query.Sight;
import id.jejak.query.Slice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger's entries as they are, for inspectors. */
@RestController
class LedgerQueries {
  private final Ledger ledger;

  LedgerQueries(Ledger ledger) {
    this.ledger = ledger;
  }

  /** One entry. */
  record EntryAnswer(
      long position,
      String stream,
      long seq,
      String type,
      Instant at,
      String actor,
      String role,
      @Nullable Instant arrived,
      Map<String, Object> data) {
    static EntryAnswer of(Recorded<DomainEvent> recorded) {
      var meta = recorded.meta();
      return new EntryAnswer(
          recorded.position(),
          recorded.stream(),
          recorded.seq(),
          recorded.event().getClass().getSimpleName(),
          recorded.at(),
          meta.actor(),
          meta.role(),
          meta.arrived(),
          Told.data(recorded));
    }
  }

  @GetMapping("/api/ledger/entries")
  Page<EntryAnswer> entries(
      @RequestParam(defaultValue = "0") long from, Slice slice, @Nullable Actor actor) {
    Sight.require(Sight.of(actor).inspector());
    if (from < 0) throw Rejected.because(ValueRefusal.NEGATIVE, from);
    long head = ledger.head();
    long first = from + slice.offset();
    long last = Math.min(head, first + slice.limit() - 1);
    var entries = new ArrayList<EntryAnswer>();
    if (first <= last) ledger.read(first, last, entry -> entries.add(EntryAnswer.of(entry)));
    int total = (int) Math.max(0, head + 1 - from);
    return new Page<>(entries, total, slice.next(total));
  }
}
