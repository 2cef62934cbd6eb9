package id.jejak.command.window;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import id.jejak.kernel.report.ReportId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The obliged regions of which no submission stands: never made, or withdrawn. */
final class Unfiled {
  private Unfiled() {}

  static List<String> of(Window window, Ledger ledger, long upTo) {
    Set<String> standing = new HashSet<>();
    ledger.readStreams(
        "report/" + window.period() + "/",
        upTo,
        recorded -> {
          String region = ReportId.ofStream(recorded.stream()).region().value();
          if (recorded.event() instanceof ReportSubmitted e)
            standing.add(region + "#" + e.revision());
          if (recorded.event() instanceof SubmissionWithdrawn e)
            standing.remove(region + "#" + e.revision());
        });
    Set<String> filed = new HashSet<>();
    standing.forEach(submission -> filed.add(submission.substring(0, submission.indexOf('#'))));
    return window.regions().stream().filter(region -> !filed.contains(region)).sorted().toList();
  }
}
