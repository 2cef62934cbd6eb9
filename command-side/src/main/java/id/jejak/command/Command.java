package id.jejak.command;

import id.jejak.kernel.account.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What someone asks of one aggregate. */
public interface Command {
  /** The stream of the aggregate that decides. */
  @TargetAggregateIdentifier
  String stream();

  /** Who asks. */
  Actor by();
}
