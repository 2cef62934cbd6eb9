package id.jejak.infra.views;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projection;
import id.jejak.query.Projector;
import id.jejak.query.Views;
import java.util.ArrayList;
import java.util.List;

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

  /** Feeds all folds in one pass over what they have not seen yet. */
  void catchUp(Ledger ledger) {
    long seen = all.stream().mapToLong(Projector::seen).min().orElse(-1);
    var batch = new ArrayList<Recorded<DomainEvent>>();
    ledger.read(
        seen + 1,
        ledger.head(),
        recorded -> {
          batch.add(recorded);
          if (batch.size() == BATCH) fold(batch);
        });
    fold(batch);
  }

  private void fold(List<Recorded<DomainEvent>> batch) {
    all.forEach(projector -> projector.fold(batch));
    batch.clear();
  }
}
