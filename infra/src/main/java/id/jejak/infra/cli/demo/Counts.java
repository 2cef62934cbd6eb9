package id.jejak.infra.cli.demo;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.RevisionOverdue;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import java.util.HashSet;

/**
 * What a ledger holds, counted from its entries.
 *
 * @param reports how many reports were handed in
 * @param late first submissions after the deadline
 * @param notFiled regions that were found not to have filed, over all periods
 */
record Counts(
    long events, int commands, int reports, int returned, int late, int overdue, int notFiled) {

  static Counts of(Ledger ledger) {
    var commands = new HashSet<String>();
    var reports = new HashSet<String>();
    int[] counted = new int[4];
    ledger.read(
        0,
        ledger.head(),
        recorded -> {
          commands.add(recorded.meta().command());
          switch (recorded.event()) {
            case ReportSubmitted e -> {
              reports.add(recorded.stream());
              if (e.revision() == 1 && !e.onTime()) counted[1]++;
            }
            case ReportReturned e -> counted[0]++;
            case RevisionOverdue e -> counted[2]++;
            case WindowClosed e -> counted[3] += e.unfiled().size();
            default -> {}
          }
        });
    return new Counts(
        ledger.head() + 1,
        commands.size(),
        reports.size(),
        counted[0],
        counted[1],
        counted[2],
        counted[3]);
  }
}
