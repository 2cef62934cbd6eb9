package id.jejak.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.Actor;
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
}
