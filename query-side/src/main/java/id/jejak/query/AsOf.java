package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Views as they stood at a position: the same folds, run over the ledger. */
public final class AsOf {
  private AsOf() {}

  /** A view as it stood after the commit that holds a position; none if it was not touched yet. */
  public static <V extends Record> Optional<V> view(
      Projection<V> projection, String id, Ledger ledger, long position) {
    if (position < 0) return Optional.empty();
    long end = ledger.commitEnd(position);
    return fold(projection, id, events(projection.streams(id), ledger, end));
  }

  /**
   * All views that the events of some streams touch, by id, as they stood after the commit that
   * holds a position.
   *
   * @param prefix what the ids of most streams begin with
   * @param more streams of few events
   */
  public static <V extends Record> Map<String, V> views(
      Projection<V> projection, String prefix, List<String> more, Ledger ledger, long position) {
    var views = new HashMap<String, V>();
    if (position < 0) return views;
    long end = ledger.commitEnd(position);
    var between = new ArrayDeque<>(events(more, ledger, end));
    ledger.readStreams(
        prefix,
        end,
        recorded -> {
          while (!between.isEmpty() && between.element().position() < recorded.position())
            put(projection, views, between.remove());
          put(projection, views, recorded);
        });
    between.forEach(recorded -> put(projection, views, recorded));
    return views;
  }

  private static <V extends Record> void put(
      Projection<V> projection, Map<String, V> views, Recorded<DomainEvent> recorded) {
    for (String id : projection.touched(recorded)) {
      V before = views.get(id);
      views.put(id, projection.on(before == null ? projection.blank(id) : before, recorded));
    }
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
      List<String> streams, Ledger ledger, long upTo) {
    var events = new ArrayList<Recorded<DomainEvent>>();
    streams.forEach(stream -> events.addAll(ledger.stream(stream, upTo)));
    events.sort(Comparator.comparingLong(Recorded::position));
    return events;
  }
}
