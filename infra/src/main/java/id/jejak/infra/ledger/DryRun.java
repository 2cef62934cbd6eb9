package id.jejak.infra.ledger;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Ends a unit of work that only asks what would happen: carries the events instead of writing. */
public final class DryRun extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String KEY = DryRun.class.getName();
  private final transient List<DomainEventMessage<?>> events;

  DryRun(List<DomainEventMessage<?>> events) {
    super("a dry run of " + events.size() + " events", null, false, false);
    this.events = List.copyOf(events);
  }

  /** Makes a unit of work a dry run. */
  public static void mark(UnitOfWork<?> unitOfWork) {
    unitOfWork.root().resources().put(KEY, true);
  }

  /** Whether the current unit of work is a dry run; then nothing goes into the vault either. */
  public static boolean inProgress() {
    return CurrentUnitOfWork.isStarted()
        && CurrentUnitOfWork.get().root().resources().containsKey(KEY);
  }

  /** The events that would have been written. */
  public List<DomainEventMessage<?>> events() {
    return events;
  }
}
