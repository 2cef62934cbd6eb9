package id.jejak.infra.cli.demo;

import id.jejak.command.Commands;
import id.jejak.command.simulation.DeclareSimulation;
import id.jejak.infra.security.FirstStart;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Ledger;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;

/** Marks an empty store as a simulation, before the first account is made in it. */
record Mark(Commands commands, Ledger ledger, long seed, Scope scope)
    implements ApplicationRunner, Ordered {

  @Override
  public void run(ApplicationArguments args) {
    if (ledger.head() < 0) commands.send(new DeclareSimulation(scope.about(), seed, Actor.SYSTEM));
  }

  @Override
  public int getOrder() {
    return FirstStart.ORDER - 1;
  }
}
