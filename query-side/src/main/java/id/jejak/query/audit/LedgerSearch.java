package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventFamilies;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.page.People;
import id.jejak.query.page.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for entries, a bounded stretch of the ledger at a time. */
final class LedgerSearch {
  private static final int STRETCH = 2_000;
  private static final int MOST = 50;

  /** Of what is compared exactly, and seldom found. */
  private static final int LONG_STRETCH = 10_000;

  /** The names of all kinds of events. */
  static final List<String> KINDS =
      EventFamilies.ALL.stream()
          .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
          .map(Class::getSimpleName)
          .toList();

  private final Ledger ledger;
  private final People people;

  LedgerSearch(Ledger ledger, People people) {
    this.ledger = ledger;
    this.people = people;
  }

  /**
   * What entries are looked for; blank where all will do.
   *
   * @param about a stream, or a part of its name
   * @param event the name of a kind of event
   * @param actor an account, or a part of its person's name
   */
  record Wanted(String about, String event, String actor) {
    public boolean isAll() {
      return about.isBlank() && event.isBlank() && actor.isBlank();
    }
  }

  /**
   * What was found.
   *
   * @param upTo the last position that was looked at
   * @param next where to look further; absent at the ledger's end
   */
  record Found(List<Recorded<DomainEvent>> entries, long upTo, @Nullable Long next) {}

  /** The entries of one stream, or those of the next stretch from a position. */
  Found find(Wanted wanted, long from) {
    long head = ledger.head();
    var by = new Typed(wanted.actor());
    if (!wanted.about().isBlank()) {
      List<Recorded<DomainEvent>> stream = ledger.stream(wanted.about().strip(), head);
      if (!stream.isEmpty())
        return first(
            stream.stream()
                .filter(recorded -> recorded.position() >= from && matches(recorded, wanted, by))
                .toList(),
            head);
    }
    return stretch(
        recorded -> matches(recorded, wanted, by), from, wanted.isAll() ? MOST : STRETCH);
  }

  /** What an account did, and what was done to it, in the next stretch from a position. */
  Found ofAccount(String account, long from) {
    return stretch(
        recorded ->
            recorded.meta().actor().equals(account)
                || recorded.stream().equals("account/" + account),
        from,
        LONG_STRETCH);
  }

  private Found stretch(Predicate<Recorded<DomainEvent>> wanted, long from, int length) {
    long head = ledger.head();
    long end = Math.min(head, from + length - 1);
    var stretch = new ArrayList<Recorded<DomainEvent>>();
    if (from <= end)
      ledger.read(
          from,
          end,
          recorded -> {
            if (stretch.size() <= MOST && wanted.test(recorded)) stretch.add(recorded);
          });
    Found found = first(stretch, end);
    return found.next() != null || end >= head ? found : new Found(found.entries(), end, end + 1);
  }

  private static Found first(List<Recorded<DomainEvent>> wanted, long end) {
    List<Recorded<DomainEvent>> found = wanted.stream().limit(MOST + 1).toList();
    if (found.size() <= MOST) return new Found(found, end, null);
    List<Recorded<DomainEvent>> shown = found.subList(0, MOST);
    return new Found(shown, shown.getLast().position(), found.getLast().position());
  }

  private boolean matches(Recorded<DomainEvent> recorded, Wanted wanted, Typed by) {
    String actor = recorded.meta().actor();
    return recorded.stream().contains(wanted.about().strip())
        && (wanted.event().isBlank()
            || recorded.event().getClass().getSimpleName().equals(wanted.event()))
        && (by.isIn(actor) || by.isIn(people.name(actor)));
  }
}
