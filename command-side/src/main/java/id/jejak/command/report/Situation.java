package id.jejak.command.report;

import id.jejak.command.policy.AdoptedPolicies;
import id.jejak.command.window.Window;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.kernel.window.Wib;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a decision about a report rests on.
 *
 * @param now the moment of the decision
 * @param upTo the position up to which other streams are looked at
 */
record Situation(ReportId id, Report report, Instant now, Ledger ledger, long upTo) {

  static Situation of(ReportId id, Report report, Instant now, Ledger ledger) {
    return new Situation(id, report, now, ledger, ledger.head());
  }

  /** The level whose services the region owes; refused where the region does not report. */
  Level level() {
    return Level.of(RegionRegister.current().reporting(id.region()).kind());
  }

  Window window() {
    return Window.of(id.period(), ledger, upTo);
  }

  /** The scoring policy of the report's window, as adopted. */
  ScoringPolicyAdopted adopted() {
    return AdoptedPolicies.scoring(window().scoringPolicy(), ledger, upTo);
  }

  /** The earliest day by which the region can be asked to have revised the report. */
  LocalDate earliestDue() {
    return Wib.plusWorkingDays(Wib.dayOf(now), adopted().policy().revisionWorkingDays());
  }

  YearSoFar yearSoFar() {
    return YearSoFar.before(id, ledger, upTo);
  }

  Status status() {
    return report.progress().status();
  }

  /** Refused where nobody has entered anything yet. */
  void requireBegun() {
    if (status() == Status.NOT_BEGUN) throw Rejected.because(ReportRefusal.REPORT_NOT_BEGUN, id);
  }

  /** Refused unless the region may work on the report. */
  void requireEditable() {
    switch (status()) {
      case NOT_BEGUN, DRAFT, RETURNED, REOPENED -> {}
      case SUBMITTED -> throw Rejected.because(ReportRefusal.ALREADY_SUBMITTED, id);
      case IN_VERIFICATION -> throw Rejected.because(ReportRefusal.ALREADY_IN_VERIFICATION, id);
      case APPROVED -> throw Rejected.because(ReportRefusal.ALREADY_APPROVED, id);
    }
  }

  /** The window bars a first submission only; a revision has its own due date. */
  void requireWindow(Instant arrived) {
    if (!status().isRevision()) window().requireOpen(id.region(), arrived);
  }
}
