package id.jejak.command;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;

/** Asks for a role where a decision needs one, whatever the edge has already asked. */
public final class Roles {
  private Roles() {}

  /** Refused unless the actor holds the role. */
  public static void require(Actor actor, Role role) {
    if (!actor.has(role)) throw Rejected.because(CommandRefusal.ROLE_REQUIRED, role);
  }
}
