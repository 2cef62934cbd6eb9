package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.base.CouldNotRun;
import id.jejak.infra.cli.base.Place;
import id.jejak.infra.ledger.StoreLedger;
import id.jejak.kernel.SimulationEvent.SimulationDeclared;
import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.ledger.Ledger;
import java.util.concurrent.atomic.AtomicInteger;

/** What a store holds before the demonstration starts. */
sealed interface Holding {

  /** Nothing was recorded. */
  record Nothing() implements Holding {}

  /**
   * A demonstration.
   *
   * @param seed what its figures were drawn from
   * @param whole whether it was played to its end
   */
  record Played(long seed, Scope scope, boolean whole) implements Holding {}

  /** Looks into a store; refused where it holds records made in earnest. */
  static Holding of(Place place) {
    return place.readIfThere(store -> of(place, StoreLedger.over(store))).orElseGet(Nothing::new);
  }

  private static Holding of(Place place, Ledger ledger) {
    long head = ledger.head();
    if (head < 0) return new Nothing();
    return ledger.stream("simulation", head).stream()
        .map(recorded -> recorded.event())
        .filter(SimulationDeclared.class::isInstance)
        .map(SimulationDeclared.class::cast)
        .findFirst()
        .map(declared -> played(declared, ledger, head))
        .orElseThrow(() -> new CouldNotRun("demo.in-earnest", place));
  }

  private static Played played(SimulationDeclared declared, Ledger ledger, long head) {
    var scope = Scope.of(declared.about());
    boolean presented =
        scope.kinds().stream()
            .allMatch(
                kind ->
                    ledger.stream("award/2024/" + kind, head).stream()
                        .anyMatch(recorded -> recorded.event() instanceof AwardPresented));
    boolean told = !scope.recordsHistory() || published(ledger, head) == Publications.ALL.size();
    return new Played(declared.seed(), scope, presented && told);
  }

  private static int published(Ledger ledger, long head) {
    var count = new AtomicInteger();
    ledger.readStreams("historic/", head, recorded -> count.incrementAndGet());
    return count.get();
  }
}
