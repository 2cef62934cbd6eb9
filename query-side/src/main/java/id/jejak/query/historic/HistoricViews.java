package id.jejak.query.historic;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.historic.HistoricEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projection;
import java.util.List;

/** One view per period of standings and per edition of awards. */
public final class HistoricViews implements Projection<HistoricView> {
  private static final String STREAM = "historic/";

  @Override
  public String name() {
    return "historic";
  }

  @Override
  public Class<HistoricView> type() {
    return HistoricView.class;
  }

  @Override
  public List<String> touched(Recorded<DomainEvent> recorded) {
    return recorded.event() instanceof HistoricEvent
        ? List.of(recorded.stream().substring(STREAM.length()))
        : List.of();
  }

  @Override
  public HistoricView blank(String id) {
    return new HistoricView(id, List.of());
  }

  @Override
  public HistoricView on(HistoricView view, Recorded<DomainEvent> recorded) {
    return recorded.event() instanceof HistoricEvent event
        ? view.on(recorded.position(), event)
        : view;
  }

  @Override
  public List<String> streams(String id) {
    return List.of(STREAM + id);
  }
}
