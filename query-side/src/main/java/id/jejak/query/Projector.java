package id.jejak.query;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the views of one projection up to date. One thread at a time uses it.
 *
 * <p>A rebuilding goes into documents of its own, which take the place of the live ones the moment
 * they have seen as much: readers never see less than before.
 */
public final class Projector<V extends Record> {
  private static final int MOST_VIEWS = 4_000;
  private static final long MOMENT = Duration.ofSeconds(1).toNanos();

  private final Projection<V> projection;
  private final Views views;
  private long rebuiltAt = -1;
  private boolean rebuilding;
  private long generation;
  private long generationKnownAt;
  private boolean generationKnown;

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
    generationKnown = false;
  }

  /** Forgets all that was seen: the views begin anew, in documents of their own. */
  public void startOver() {
    long next = views.generation(projection) + 1;
    views.clear(Views.collection(projection, next));
    views.saw(projection, next, -1);
    rebuilding = false;
    generationKnown = false;
  }

  /**
   * Folds events that were never folded before into views that are all still blank, a great many at
   * a time: for the start of a process that keeps its views in memory.
   */
  public final class FirstFold {
    private Batch<V> batch = batch(true);
    private boolean written;

    private FirstFold() {}

    public void add(List<Recorded<DomainEvent>> events) {
      events.forEach(batch::add);
      if (batch.size() < MOST_VIEWS) return;
      batch.write();
      written = true;
      batch = batch(false);
    }

    /** Writes what is left; the last event's position is what was seen then. */
    public void end(long last) {
      batch.write();
      views.saw(projection, 0, last);
    }

    private Batch<V> batch(boolean blank) {
      return new Batch<>(projection, views, Views.collection(projection, 0), blank && !written);
    }
  }

  /** Begins the first fold, if the projection has seen nothing. */
  public Optional<FirstFold> firstFold() {
    return seen() < 0 ? Optional.of(new FirstFold()) : Optional.empty();
  }

  /** Folds events that follow one another; the last one's position is what was seen then. */
  public void fold(List<Recorded<DomainEvent>> events) {
    if (events.isEmpty()) return;
    long live = generation();
    long into = rebuilding ? live + 1 : live;
    var batch = new Batch<>(projection, views, Views.collection(projection, into), false);
    events.forEach(batch::add);
    batch.write();
    long last = events.getLast().position();
    if (rebuilding && last < rebuiltAt) return;
    views.saw(projection, into, last);
    if (rebuilding) generationKnown = false;
    rebuilding = false;
  }

  /**
   * The live generation, asked for again once a moment has passed without a fold: only another
   * process that took the projection over in between can have changed it.
   */
  private long generation() {
    long now = System.nanoTime();
    if (!generationKnown || now - generationKnownAt > MOMENT) {
      generation = views.generation(projection);
      generationKnown = true;
    }
    generationKnownAt = now;
    return generation;
  }
}
