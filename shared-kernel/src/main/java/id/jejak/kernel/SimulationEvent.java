package id.jejak.kernel;

import java.time.Instant;

/** The mark of a store that holds a demonstration; stream {@code simulation}, its first entry. */
public sealed interface SimulationEvent extends DomainEvent {

  /**
   * Everything that follows is invented and must be shown as SIMULASI.
   *
   * @param seed the seed the invented figures were drawn from
   */
  record SimulationDeclared(String about, long seed, Instant declaredAt)
      implements SimulationEvent {}
}
