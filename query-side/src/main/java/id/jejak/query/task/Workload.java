package id.jejak.query.task;

import id.jejak.query.report.Progress.Claim;
import id.jejak.query.report.ReportLine;
import id.jejak.query.report.ReportLine.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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

  /**
   * A verifier's share.
   *
   * @param all the reports of every period, of which he may hold any
   * @param period the reports of the period whose decisions count
   */
  static Workload of(String verifier, List<ReportLine> all, List<ReportLine> period, Instant now) {
    List<Claim> held = claims(all).filter(one -> one.verifier().equals(verifier)).toList();
    List<Verdict> done = verdicts(period).filter(one -> one.verifier().equals(verifier)).toList();
    long approved = done.stream().filter(Verdict::approved).count();
    return new Workload(
        verifier,
        held.size(),
        held.stream().filter(claim -> claim.until().isBefore(now.plus(SOON))).count(),
        approved,
        done.size() - approved);
  }

  /** The shares of all who hold or decided anything. */
  static List<Workload> each(List<ReportLine> all, List<ReportLine> period, Instant now) {
    return Stream.concat(claims(all).map(Claim::verifier), verdicts(period).map(Verdict::verifier))
        .distinct()
        .sorted()
        .map(verifier -> of(verifier, all, period, now))
        .toList();
  }

  private static Stream<Claim> claims(List<ReportLine> lines) {
    return lines.stream().flatMap(line -> Stream.ofNullable(line.progress().claim()));
  }

  private static Stream<Verdict> verdicts(List<ReportLine> lines) {
    return lines.stream().flatMap(line -> line.verdicts().stream());
  }
}
