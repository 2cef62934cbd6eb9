package id.jejak.infra.axon;

import id.jejak.infra.ledger.StoreLedger;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.query.Projector;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Hands a processor's batches to a projector, each as one. */
final class ProjectionHandler {
  private final Projector<?> projector;

  ProjectionHandler(Projector<?> projector) {
    this.projector = projector;
  }

  String name() {
    return projector.name();
  }

  @EventHandler(payloadType = DomainEvent.class)
  void on(TrackedEventMessage<?> message) {
    UnitOfWork<?> unit = CurrentUnitOfWork.get();
    List<Recorded<DomainEvent>> batch =
        unit.getOrComputeResource(getClass().getName() + name(), key -> begin(unit));
    batch.add(StoreLedger.recorded(message));
  }

  private List<Recorded<DomainEvent>> begin(UnitOfWork<?> unit) {
    var batch = new ArrayList<Recorded<DomainEvent>>();
    unit.onPrepareCommit(prepared -> projector.fold(batch));
    return batch;
  }

  @ResetHandler
  void reset() {
    projector.reset();
  }
}
