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

  /** Metadata key of a stream, and the number of its last event, that a decision rests on. */
  public static final String UPON = "upon";

  private Recording() {}

  public static void record(Actor by, List<? extends DomainEvent> events) {
    events.forEach(event -> apply(event, MetaData.with(ACTOR, by.account())));
  }

  /**
   * Records what was decided upon another stream: if that goes on before the events are written,
   * the command is run again and sees it.
   *
   * @param seq the number of the last event that was looked at
   */
  public static void recordUpon(
      String stream, long seq, Actor by, List<? extends DomainEvent> events) {
    var metaData = MetaData.with(ACTOR, by.account()).and(UPON, stream + "@" + seq);
    events.forEach(event -> apply(event, metaData));
  }
}
