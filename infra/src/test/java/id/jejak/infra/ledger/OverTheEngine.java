package id.jejak.infra.ledger;

import static id.jejak.infra.ledger.Fixtures.NOON;

import id.jejak.kernel.TestClock;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each test has Axon's engine over an empty store, whose books are right at its end. */
public abstract class OverTheEngine {
  final TestClock clock = new TestClock(NOON);
  LedgerStore store;
  OpenLedger ledger;

  /** Opens an empty store. */
  protected abstract LedgerStore open();

  @BeforeEach
  void openLedger() {
    store = open();
    ledger = OpenLedger.over(store, clock);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
    Books.check(store);
    store.close();
  }

  void append(EventMessage<?>... events) {
    ledger.engine().appendEvents(List.of(events));
  }
}
