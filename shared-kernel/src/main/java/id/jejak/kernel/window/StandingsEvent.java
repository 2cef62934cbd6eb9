package id.jejak.kernel.window;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;

/** What can happen to standings; stream {@code standings/<period>/<kind>}. */
public sealed interface StandingsEvent extends DomainEvent {

  /**
   * A period's standings of one kind of region became official as they stood at a position.
   *
   * @param kind a {@code RegionKind}
   */
  record StandingsPublished(String period, String kind, long position, Instant publishedAt)
      implements StandingsEvent {}
}
