package id.jejak.infra.views;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projection;
import id.jejak.query.Projector;
import id.jejak.query.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The projectors of all projections. */
public record Projectors(List<Projector<?>> all) {
  private static final int BATCH = 1_000;

  static Projectors of(List<Projection<?>> projections, Views views) {
    var all = new ArrayList<Projector<?>>();
    projections.forEach(projection -> all.add(projector(projection, views)));
    return new Projectors(List.copyOf(all));
  }

  private static <V extends Record> Projector<V> projector(Projection<V> projection, Views views) {
    return new Projector<>(projection, views);
  }

  /**
   * Feeds all folds in one pass over what they have not seen yet; where they have seen nothing, one
   * batch is folded while the next is read.
   */
  void catchUp(Ledger ledger) {
    long head = ledger.head();
    long seen = all.stream().mapToLong(Projector::seen).min().orElse(-1);
    var first = new ArrayList<Projector<?>.FirstFold>();
    all.forEach(projector -> projector.firstFold().ifPresent(first::add));
    if (head < 0) return;
    if (first.size() < all.size()) {
      read(ledger, seen, head, batch -> all.forEach(projector -> projector.fold(batch)));
      return;
    }
    try (var folding = new FoldingThread()) {
      read(ledger, seen, head, batch -> folding.run(() -> first.forEach(fold -> fold.add(batch))));
    }
    first.forEach(fold -> fold.end(head));
  }

  private static void read(
      Ledger ledger, long seen, long head, Consumer<List<Recorded<DomainEvent>>> reader) {
    var batch = new ArrayList<Recorded<DomainEvent>>();
    ledger.read(
        seen + 1,
        head,
        recorded -> {
          batch.add(recorded);
          if (batch.size() < BATCH) return;
          reader.accept(List.copyOf(batch));
          batch.clear();
        });
    if (!batch.isEmpty()) reader.accept(List.copyOf(batch));
  }
}
