package id.jejak.infra.document;

import id.jejak.infra.vault.Documents.Kept;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Role;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Who may read a document: who handed it in, and who may read a report that names it. */
@Component
class Readership {
  private final ReentrantLock one = new ReentrantLock();
  private final Ledger ledger;
  private final Map<String, Set<String>> naming = new HashMap<>();
  private final Set<String> submitted = new HashSet<>();
  private long seen = -1;

  Readership(Ledger ledger) {
    this.ledger = ledger;
  }

  boolean mayRead(Actor actor, List<Kept> document) {
    if (document.stream().anyMatch(kept -> kept.account().equals(actor.account()))) return true;
    // Not a monitor: before Java 24 one would hold its processor while the ledger is read.
    one.lock();
    try {
      catchUp();
      var reports = naming.getOrDefault(document.getFirst().sha256(), Set.of());
      return reports.stream().anyMatch(report -> mayReadReport(actor, report));
    } finally {
      one.unlock();
    }
  }

  private boolean mayReadReport(Actor actor, String report) {
    return actor.has(Role.INSPECTOR)
        || (actor.has(Role.VERIFIER) && submitted.contains(report))
        || actor.grants(Role.REGION).stream()
            .anyMatch(grant -> report.endsWith("/" + grant.region()));
  }

  private void catchUp() {
    long head = ledger.head();
    if (head > seen) ledger.read(seen + 1, head, this::note);
    seen = head;
  }

  private void note(Recorded<DomainEvent> recorded) {
    String stream = recorded.stream();
    if (!stream.startsWith("report/")) return;
    if (recorded.event() instanceof ReportSubmitted) submitted.add(stream);
    Named.in(recorded.event())
        .forEach(
            document ->
                naming.computeIfAbsent(document.sha256(), hash -> new HashSet<>()).add(stream));
  }
}
