package id.jejak.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Upon;
import java.util.List;
import org.axonframework.messaging.MetaData;

/** Hands a decision's events to Axon, in order and as one commit, with the one who acted. */
public final class Recording {
  /** Metadata key of the account that acted. */
  public static final String ACTOR = "actor";

  private Recording() {}

  public static void record(Actor by, List<? extends DomainEvent> events) {
    events.forEach(event -> apply(event, MetaData.with(ACTOR, by.account())));
  }

  /**
   * Records what was decided upon another stream: if that goes on before the events are written,
   * the command is run again and sees it.
   */
  public static void recordUpon(Upon upon, Actor by, List<? extends DomainEvent> events) {
    var metaData = MetaData.with(ACTOR, by.account()).and(Upon.KEY, upon);
    events.forEach(event -> apply(event, metaData));
  }
}
