package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Views as they stood at a position: the same folds, run over the ledger. */
public final class AsOf {
  private AsOf() {}

  /** A view as it stood after the commit that holds a position; none if it was not touched yet. */
  public static <V extends Record> Optional<V> view(
      Projection<V> projection, String id, Ledger ledger, long position) {
    if (position < 0) return Optional.empty();
    return fold(projection, id, events(projection, id, ledger, ledger.commitEnd(position)));
  }

  /** A view folded from some of its events. */
  public static <V extends Record> Optional<V> fold(
      Projection<V> projection, String id, List<Recorded<DomainEvent>> events) {
    V view = null;
    for (Recorded<DomainEvent> recorded : events) {
      if (!projection.touched(recorded).contains(id)) continue;
      view = projection.on(view == null ? projection.blank(id) : view, recorded);
    }
    return Optional.ofNullable(view);
  }

  private static List<Recorded<DomainEvent>> events(
      Projection<?> projection, String id, Ledger ledger, long upTo) {
    var events = new ArrayList<Recorded<DomainEvent>>();
    projection.streams(id).forEach(stream -> events.addAll(ledger.stream(stream, upTo)));
    events.sort(Comparator.comparingLong(Recorded::position));
    return events;
  }
}
