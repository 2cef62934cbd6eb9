package id.jejak.query.open;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.scoring.PolicyEvent;
import id.jejak.query.Projection;
import java.util.List;

/** One view per policy; its id is the policy's name. */
public final class Policies implements Projection<PolicyView> {
  private static final String STREAM = "policy/";

  @Override
  public String name() {
    return "policy";
  }

  @Override
  public Class<PolicyView> type() {
    return PolicyView.class;
  }

  @Override
  public List<String> touched(Recorded<DomainEvent> recorded) {
    return recorded.event() instanceof PolicyEvent
        ? List.of(recorded.stream().substring(STREAM.length()))
        : List.of();
  }

  @Override
  public PolicyView blank(String id) {
    return new PolicyView(id, -1, null, null, null);
  }

  @Override
  public PolicyView on(PolicyView view, Recorded<DomainEvent> recorded) {
    return recorded.event() instanceof PolicyEvent event ? view.on(recorded, event) : view;
  }

  @Override
  public List<String> streams(String id) {
    return List.of(STREAM + id);
  }
}
