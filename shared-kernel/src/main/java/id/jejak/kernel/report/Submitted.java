package id.jejak.kernel.report;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a region submitted for a period and did not withdraw: what the rules, the forms and the
 * verifiers' marks alike hold the figures of a later one against.
 */
public record Submitted(Period period, ReportContent content) {

  /** A report as it was last submitted; none while no submission stands. */
  public static Optional<Submitted> of(ReportId id, Ledger ledger, long upTo) {
    var submissions = new ArrayDeque<ReportContent>();
    var content = ReportContent.EMPTY;
    for (var recorded : ledger.stream(id.stream(), upTo)) {
      var event = (ReportEvent) recorded.event();
      content = content.on(event);
      if (event instanceof ReportSubmitted) submissions.push(content);
      if (event instanceof SubmissionWithdrawn) submissions.poll();
    }
    return Optional.ofNullable(submissions.peek())
        .map(standing -> new Submitted(id.period(), standing));
  }

  /** The earlier quarters of the year for which something was submitted, the nearest first. */
  public static Stream<Submitted> earlierInYear(ReportId id, Ledger ledger, long upTo) {
    return Stream.iterate(
            id.period().previousInYear(),
            Optional::isPresent,
            period -> period.flatMap(Period::previousInYear))
        .flatMap(Optional::stream)
        .flatMap(period -> of(new ReportId(period, id.region()), ledger, upTo).stream());
  }
}
