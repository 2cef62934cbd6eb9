package id.jejak.command.simulation;

import id.jejak.kernel.Refusal;

/** Why a store is not marked as a simulation. */
public enum SimulationRefusal implements Refusal {
  STORE_NOT_EMPTY;

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
