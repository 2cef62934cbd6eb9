package id.jejak.query.task;

import id.jejak.query.report.Progress.Claim;
import id.jejak.query.report.ReportLine;
import id.jejak.query.report.ReportLine.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a verifier has on his hands and what he has done.
 *
 * @param taken reports he holds
 * @param due those of them whose time is up within two days
 * @param approved how often he approved a report of the period
 * @param returned how often he returned one
 */
record Workload(String verifier, long taken, long due, long approved, long returned) {
  private static final Duration SOON = Duration.ofDays(2);

  static Workload none(String verifier) {
    return new Workload(verifier, 0, 0, 0, 0);
  }

  /**
   * The shares of all who hold or decided anything, by verifier; every report is looked at once.
   *
   * @param held reports of any period that may be in somebody's hands
   * @param period the reports of the period whose decisions count
   */
  static Map<String, Workload> each(
      Collection<ReportLine> held, Collection<ReportLine> period, Instant now) {
    var shares = new TreeMap<String, Workload>();
    for (ReportLine line : held) {
      Claim claim = line.progress().claim();
      if (claim != null) add(shares, of(claim, now));
    }
    for (ReportLine line : period) for (Verdict verdict : line.verdicts()) add(shares, of(verdict));
    return shares;
  }

  private static void add(Map<String, Workload> shares, Workload more) {
    shares.merge(more.verifier, more, Workload::plus);
  }

  private static Workload of(Claim claim, Instant now) {
    boolean due = claim.until().isBefore(now.plus(SOON));
    return new Workload(claim.verifier(), 1, due ? 1 : 0, 0, 0);
  }

  private static Workload of(Verdict verdict) {
    return verdict.approved()
        ? new Workload(verdict.verifier(), 0, 0, 1, 0)
        : new Workload(verdict.verifier(), 0, 0, 0, 1);
  }

  private Workload plus(Workload more) {
    return new Workload(
        verifier,
        taken + more.taken,
        due + more.due,
        approved + more.approved,
        returned + more.returned);
  }
}
