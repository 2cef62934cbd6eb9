package id.jejak.command.window;

import id.jejak.command.Roles;
import id.jejak.command.policy.AdoptedPolicies;
import id.jejak.command.window.WindowCommand.CloseWindow;
import id.jejak.command.window.WindowCommand.GrantException;
import id.jejak.command.window.WindowCommand.MoveDeadline;
import id.jejak.command.window.WindowCommand.OpenWindow;
import id.jejak.command.window.WindowCommand.ReopenWindow;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.window.Wib;
import id.jejak.kernel.window.WindowEvent;
import id.jejak.kernel.window.WindowEvent.DeadlineMoved;
import id.jejak.kernel.window.WindowEvent.ExceptionGranted;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import id.jejak.kernel.window.WindowEvent.WindowReopened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What follows from a command to a window.
 *
 * @param now the moment of the decision
 * @param ledger what adopted policies and submitted reports are looked up in
 */
record WindowDecision(WindowState state, Instant now, Ledger ledger) {

  WindowEvent decide(WindowCommand command) {
    Roles.require(command.by(), Role.ADMINISTRATOR);
    return switch (command) {
      case OpenWindow open -> open(open);
      case MoveDeadline move -> move(move);
      case GrantException grant -> grant(grant);
      case CloseWindow close -> close(close);
      case ReopenWindow reopen -> reopen(reopen);
    };
  }

  private WindowEvent open(OpenWindow command) {
    if (state.window() != null)
      throw Rejected.because(WindowRefusal.WINDOW_ALREADY_OPENED, command.period());
    if (command.closesOn().isBefore(command.opensOn()))
      throw Rejected.because(WindowRefusal.CLOSES_BEFORE_IT_OPENS);
    Instant closesAt = future(command.closesOn());
    long upTo = ledger.head();
    AdoptedPolicies.scoring(command.scoringPolicy(), ledger, upTo);
    return new WindowOpened(
        command.period().toString(),
        command.opensOn(),
        command.closesOn(),
        closesAt,
        command.scoringPolicy(),
        obliged(command.kinds(), upTo),
        now,
        upTo);
  }

  /** By law every region reports: nobody may leave one out, but where all is invented. */
  private List<String> obliged(Set<RegionKind> kinds, long upTo) {
    if (!kinds.isEmpty() && ledger.stream("simulation", upTo).isEmpty())
      throw Rejected.because(WindowRefusal.EVERY_REGION_REPORTS);
    return RegionRegister.current().reporting().stream()
        .filter(region -> kinds.isEmpty() || kinds.contains(region.kind()))
        .map(region -> region.code().value())
        .toList();
  }

  private WindowEvent move(MoveDeadline command) {
    Window window = state.opened(command.period());
    if (window.closed()) throw Rejected.because(WindowRefusal.ALREADY_CLOSED, command.period());
    Instant closesAt = future(command.closesOn());
    if (!closesAt.isAfter(window.closesAt()))
      throw Rejected.because(WindowRefusal.DEADLINE_ONLY_LATER);
    return new DeadlineMoved(command.closesOn(), closesAt, command.reason().text(), now);
  }

  private WindowEvent grant(GrantException command) {
    Window window = state.opened(command.period());
    window.requireObliged(command.region());
    if (!command.until().isAfter(now)) throw Rejected.because(WindowRefusal.DEADLINE_IN_THE_PAST);
    if (!command.until().isAfter(window.closesAt()))
      throw Rejected.because(WindowRefusal.EXCEPTION_NOT_LATER);
    return new ExceptionGranted(
        command.region().value(), command.until(), command.reason().text(), now);
  }

  private WindowEvent close(CloseWindow command) {
    Window window = state.opened(command.period());
    if (window.closed()) throw Rejected.because(WindowRefusal.ALREADY_CLOSED, command.period());
    if (now.isBefore(window.closesAt()))
      throw Rejected.because(WindowRefusal.DEADLINE_NOT_REACHED, command.period());
    long upTo = ledger.head();
    return new WindowClosed(Unfiled.of(window, ledger, upTo), upTo, now);
  }

  private WindowEvent reopen(ReopenWindow command) {
    Window window = state.opened(command.period());
    if (!window.closed()) throw Rejected.because(WindowRefusal.NOT_CLOSED, command.period());
    return new WindowReopened(
        command.closesOn(), future(command.closesOn()), command.reason().text(), now);
  }

  private Instant future(LocalDate closesOn) {
    Instant closesAt = Wib.endOf(closesOn);
    if (!closesAt.isAfter(now)) throw Rejected.because(WindowRefusal.DEADLINE_IN_THE_PAST);
    return closesAt;
  }
}
