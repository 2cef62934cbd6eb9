package id.jejak.kernel.account;

import id.jejak.kernel.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to an account; stream {@code account/<id>}. Names and passwords lie in the vault.
 */
public sealed interface AccountEvent extends DomainEvent {

  /** An account was opened under a pseudonymous id. */
  record AccountOpened(String account, Instant openedAt) implements AccountEvent {}

  /** The account was given a role. */
  record RoleGranted(Grant grant, Instant grantedAt) implements AccountEvent {}

  /**
   * A role was taken from the account.
   *
   * @param lookedUpTo position up to which the decision looked: at editions, whether they still
   *     need the holder of a committee's role, or at the acting administrator's account, whether he
   *     is still one; absent for other roles and in older entries
   */
  record RoleRevoked(Grant grant, Instant revokedAt, @Nullable Long lookedUpTo)
      implements AccountEvent {}

  /** A verifier declared a tie to a region; he never takes its reports. */
  record VerifierTieDeclared(String region, String tie, Instant declaredAt)
      implements AccountEvent {}

  /**
   * The account was closed; nobody signs in with it again.
   *
   * @param lookedUpTo position up to which editions were looked at; absent in older entries
   */
  record AccountClosed(Instant closedAt, @Nullable Long lookedUpTo) implements AccountEvent {}
}
