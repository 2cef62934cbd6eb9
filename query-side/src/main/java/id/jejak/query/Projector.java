package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import java.util.List;

/**
 * Keeps the views of one projection up to date. One thread at a time uses it.
 *
 * <p>A rebuilding goes into documents of its own, which take the place of the live ones the moment
 * they have seen as much: readers never see less than before.
 */
public final class Projector<V extends Record> {
  private final Projection<V> projection;
  private final Views views;
  private long rebuiltAt = -1;
  private boolean rebuilding;

  public Projector(Projection<V> projection, Views views) {
    this.projection = projection;
    this.views = views;
  }

  public String name() {
    return projection.name();
  }

  /** The last position the views of the projection have seen. */
  public long seen() {
    return views.seen(projection);
  }

  /** Begins to build all views again, from the ledger's first event on. */
  public void reset() {
    rebuiltAt = views.seen(projection);
    rebuilding = true;
    long live = views.generation(projection);
    // Of the one before last, no reader is left that still looks there.
    views.clear(Views.collection(projection, live - 1));
    views.clear(Views.collection(projection, live + 1));
  }

  /** Folds events that follow one another; the last one's position is what was seen then. */
  public void fold(List<Recorded<DomainEvent>> events) {
    if (events.isEmpty()) return;
    long live = views.generation(projection);
    long generation = rebuilding ? live + 1 : live;
    var batch = new Batch<>(projection, views, Views.collection(projection, generation));
    events.forEach(batch::add);
    batch.write();
    long last = events.getLast().position();
    if (rebuilding && last < rebuiltAt) return;
    views.saw(projection, generation, last);
    rebuilding = false;
  }
}
