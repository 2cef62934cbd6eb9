package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import java.util.List;

/**
 * A kind of view as a pure fold of events: stored for the live view, run over the ledger for any
 * as-of view, run twice for a difference.
 *
 * @param <V> one view; it is kept as one document
 */
public interface Projection<V extends Record> {
  /**
   * The name its documents are kept under; another one, such as with a number behind it, once their
   * shape or fold has changed: a process of the release before goes on with its own meanwhile.
   */
  String name();

  Class<V> type();

  /** The ids of the views that an event may change. */
  List<String> touched(Recorded<DomainEvent> recorded);

  /** The view of an id before anything happened. */
  V blank(String id);

  /** The view after an event. */
  V on(V view, Recorded<DomainEvent> recorded);

  /**
   * Whether views that were read are kept in memory: many are asked for at a time, and none is
   * large.
   */
  default boolean isKept() {
    return true;
  }

  /** The streams all of a view's events lie in. */
  List<String> streams(String id);
}
