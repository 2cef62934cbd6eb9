package id.jejak.command.report;

import id.jejak.command.Commands;
import id.jejak.command.report.ReportCommand.LapseClaim;
import id.jejak.command.report.ReportCommand.RecordOverdue;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What happens because time passes: claims lapse and revisions become overdue. It follows the
 * ledger and keeps only the reports that wait for a moment, so a tick with nothing due costs the
 * new entries and one look at those. The commands change nothing if they come twice or too early.
 */
public final class Deadlines {
  private final Ledger ledger;
  private final Commands commands;
  private final Map<String, Waiting> waiting = new TreeMap<>();
  private long seen = -1;

  public Deadlines(Ledger ledger, Commands commands) {
    this.ledger = ledger;
    this.commands = commands;
  }

  /**
   * Sends the commands that are due at a moment, each of them also when another fails.
   *
   * @throws IllegalStateException naming the reports whose commands failed, after all were sent
   */
  public synchronized void tick(Instant now) {
    long head = ledger.head();
    if (head > seen) ledger.read(seen + 1, head, this::see);
    seen = Math.max(seen, head);
    var due = new ArrayList<ReportCommand>();
    waiting.forEach((stream, state) -> due.addAll(state.due(ReportId.ofStream(stream), now)));
    var failures = new TreeMap<String, RuntimeException>();
    for (ReportCommand command : due) {
      try {
        commands.send(command);
      } catch (RuntimeException failed) {
        failures.put(command.stream(), failed);
      }
    }
    if (failures.isEmpty()) return;
    var failed = new IllegalStateException("not recorded for " + failures.keySet());
    failures.values().forEach(failed::addSuppressed);
    throw failed;
  }

  private void see(Recorded<DomainEvent> recorded) {
    if (!(recorded.event() instanceof ReportEvent event)) return;
    Waiting after = waiting.getOrDefault(recorded.stream(), Waiting.NONE).on(event);
    if (after.isWaiting()) waiting.put(recorded.stream(), after);
    else waiting.remove(recorded.stream());
  }

  /** The part of a report that can wait for a moment. */
  private record Waiting(Progress progress, Verification verification) {
    static final Waiting NONE = new Waiting(Progress.NONE, Verification.NONE);

    Waiting on(ReportEvent event) {
      return new Waiting(progress.on(event), verification.on(event));
    }

    boolean isWaiting() {
      return verification.claim() != null || progress.due() != null;
    }

    List<ReportCommand> due(ReportId report, Instant now) {
      var claim = verification.claim();
      if (claim != null && claim.isLapsed(now))
        return List.of(new LapseClaim(report, Actor.SYSTEM));
      return progress.isOverdue(now) ? List.of(new RecordOverdue(report, Actor.SYSTEM)) : List.of();
    }
  }
}
