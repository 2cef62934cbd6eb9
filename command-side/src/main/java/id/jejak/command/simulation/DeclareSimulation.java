package id.jejak.command.simulation;

import id.jejak.command.Command;
import id.jejak.kernel.account.Actor;

/** Mark an empty store as holding a demonstration with invented figures drawn from a seed. */
public record DeclareSimulation(String about, long seed, Actor by) implements Command {
  @Override
  public String stream() {
    return SimulationAggregate.STREAM;
  }
}
