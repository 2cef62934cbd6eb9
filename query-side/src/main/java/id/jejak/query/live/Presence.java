package id.jejak.query.live;

import id.jejak.kernel.account.Actor;
import java.util.Optional;

/**
 * Whether the one who asked is still signed in, long after his question; a controller's argument.
 */
@FunctionalInterface
public interface Presence {
  /** The one who asked, with his rights of this moment; empty once he has left. */
  Optional<Actor> now();
}
