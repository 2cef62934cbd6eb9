package id.jejak.kernel.account;

import java.util.List;
import java.util.Set;

/**
 * The one who acts, as the edge knows him: a pseudonymous account id, what it was granted, and the
 * regions he declared a tie to.
 */
public record Actor(String account, List<Grant> grants, Set<String> ties) {
  /** Acts where no person does: deadlines that pass. */
  public static final Actor SYSTEM = new Actor("system", List.of(), Set.of());

  public Actor {
    grants = List.copyOf(grants);
    ties = Set.copyOf(ties);
  }

  /** The grants of one role. */
  public List<Grant> grants(Role role) {
    return grants.stream().filter(grant -> grant.role().equals(role.name())).toList();
  }

  public boolean has(Role role) {
    return !grants(role).isEmpty();
  }
}
