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
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Hands a processor's batches to a projector, each as one, with its last event: before anything is
 * committed. The first thing a processor does when it commits is to store its token, and views that
 * came after it would be lost for good if the process died, or the store went, between the two.
 */
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
        unit.getOrComputeResource(getClass().getName() + name(), key -> new ArrayList<>());
    batch.add(StoreLedger.recorded(message));
    if (isLast(unit)) projector.fold(batch);
  }

  private static boolean isLast(UnitOfWork<?> unit) {
    return !(unit instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage();
  }

  @ResetHandler
  void reset() {
    projector.reset();
  }
}
