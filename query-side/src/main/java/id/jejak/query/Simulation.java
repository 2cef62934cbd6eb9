package id.jejak.query;

import id.jejak.kernel.SimulationEvent.SimulationDeclared;
import id.jejak.kernel.ledger.Ledger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether the store holds a demonstration: its first entry says so, and it never changes. */
public final class Simulation {
  /** The mark that every page, answer and print of such a store carries. */
  public static final String MARK = "SIMULASI";

  private final Ledger ledger;
  private final AtomicReference<@Nullable Boolean> declared = new AtomicReference<>();

  public Simulation(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Whether what is shown is invented. */
  public boolean declared() {
    Boolean known = declared.get();
    if (known != null) return known;
    if (ledger.head() < 0) return false;
    ledger.read(0, 0, first -> declared.set(first.event() instanceof SimulationDeclared));
    return Boolean.TRUE.equals(declared.get());
  }

  /** The mark, or nothing. */
  public @Nullable String mark() {
    return declared() ? MARK : null;
  }
}
