package id.jejak.command.account;

import id.jejak.command.Roles;
import id.jejak.command.account.AccountCommand.ChangePassword;
import id.jejak.command.account.AccountCommand.ChangeRoles;
import id.jejak.command.account.AccountCommand.CloseAccount;
import id.jejak.command.account.AccountCommand.DeclareVerifierTie;
import id.jejak.command.account.AccountCommand.OpenAccount;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.AccountEvent;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.AccountEvent.VerifierTieDeclared;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.account.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An account as its events tell it.
 *
 * @param ties declared ties, region and kind
 */
record AccountState(boolean opened, boolean closed, List<Grant> grants, List<String> ties) {
  static final AccountState NONE = new AccountState(false, false, List.of(), List.of());

  AccountState {
    grants = List.copyOf(grants);
    ties = List.copyOf(ties);
  }

  /**
   * What follows from a command.
   *
   * @param upTo the position up to which editions are looked at
   */
  List<? extends AccountEvent> decide(AccountCommand command, Instant now, long upTo) {
    return switch (command) {
      case OpenAccount open -> open(open, now);
      case ChangeRoles change -> change(change, now, upTo);
      case DeclareVerifierTie declare -> declare(declare, now);
      case ChangePassword change -> change(change);
      case CloseAccount close -> close(close, now, upTo);
    };
  }

  AccountState on(AccountEvent event) {
    return switch (event) {
      case AccountOpened e -> new AccountState(true, false, grants, ties);
      case RoleGranted e -> new AccountState(true, closed, with(grants, e.grant()), ties);
      case RoleRevoked e -> new AccountState(true, closed, without(grants, e.grant()), ties);
      case VerifierTieDeclared e ->
          new AccountState(true, closed, grants, with(ties, tie(e.region(), e.tie())));
      case AccountClosed e -> new AccountState(true, true, grants, ties);
    };
  }

  /** Whether it is open and holds the role of administrator. */
  boolean administers() {
    return opened && !closed && grants.stream().anyMatch(AccountState::administers);
  }

  static boolean administers(Grant grant) {
    return grant.role().equals(Role.ADMINISTRATOR.name());
  }

  private List<AccountEvent> open(OpenAccount open, Instant now) {
    // The first administrator is made by nobody: the store is empty then.
    if (!open.by().equals(Actor.SYSTEM)) Roles.require(open.by(), Role.ADMINISTRATOR);
    if (opened) throw Rejected.because(AccountRefusal.USER_NAME_TAKEN);
    RoleScope.check("/roles", open.roles());
    var events = new ArrayList<AccountEvent>();
    events.add(new AccountOpened(open.account(), now));
    grant(open.roles(), grants, events, now);
    return events;
  }

  private List<AccountEvent> change(ChangeRoles change, Instant now, long upTo) {
    Roles.require(change.by(), Role.ADMINISTRATOR);
    mustBeOpen();
    RoleScope.check("/grant", change.grant());
    var events = new ArrayList<AccountEvent>();
    var left = new ArrayList<>(grants);
    for (Grant grant : change.revoke()) {
      if (isOwn(change) && administers(grant)) throw Rejected.because(AccountRefusal.NOT_YOUR_OWN);
      if (!left.remove(grant)) throw Rejected.because(AccountRefusal.ROLE_NOT_HELD, grant.role());
      boolean looked = administers(grant) || grant.role().equals(Role.COMMITTEE.name());
      events.add(new RoleRevoked(grant, now, looked ? upTo : null));
    }
    grant(change.grant(), left, events, now);
    return events;
  }

  private static void grant(
      List<Grant> granted, List<Grant> held, List<AccountEvent> events, Instant now) {
    var all = new ArrayList<>(held);
    for (Grant grant : granted) {
      if (all.contains(grant))
        throw Rejected.because(AccountRefusal.ROLE_HELD_ALREADY, grant.role());
      all.add(grant);
      events.add(new RoleGranted(grant, now));
    }
    RoleScope.checkTogether(all);
  }

  private List<AccountEvent> declare(DeclareVerifierTie declare, Instant now) {
    mustBeOwn(declare);
    Roles.require(declare.by(), Role.VERIFIER);
    String region = declare.region().value();
    if (ties.contains(tie(region, declare.tie().name())))
      throw Rejected.because(AccountRefusal.TIE_DECLARED_ALREADY, region);
    return List.of(new VerifierTieDeclared(region, declare.tie().name(), now));
  }

  private List<AccountEvent> change(ChangePassword change) {
    mustBeOwn(change);
    Passwords.check("/chosen", change.chosen());
    return List.of();
  }

  private List<AccountEvent> close(CloseAccount close, Instant now, long upTo) {
    Roles.require(close.by(), Role.ADMINISTRATOR);
    mustBeOpen();
    if (isOwn(close)) throw Rejected.because(AccountRefusal.NOT_YOUR_OWN);
    return List.of(new AccountClosed(now, upTo));
  }

  private void mustBeOpen() {
    if (!opened) throw Rejected.because(AccountRefusal.ACCOUNT_UNKNOWN);
    if (closed) throw Rejected.because(AccountRefusal.ACCOUNT_IS_CLOSED);
  }

  private void mustBeOwn(AccountCommand command) {
    mustBeOpen();
    if (!isOwn(command)) throw Rejected.because(AccountRefusal.NOT_YOUR_ACCOUNT);
  }

  private static boolean isOwn(AccountCommand command) {
    return command.by().account().equals(command.account());
  }

  private static String tie(String region, String kind) {
    return region + "/" + kind;
  }

  private static <T> List<T> with(List<T> list, T one) {
    return Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  private static <T> List<T> without(List<T> list, T one) {
    return list.stream().filter(other -> !one.equals(other)).toList();
  }
}
