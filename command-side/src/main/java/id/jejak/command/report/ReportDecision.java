package id.jejak.command.report;

import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.ReportCommand.CheckFields;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.Enter;
import id.jejak.command.report.ReportCommand.LapseClaim;
import id.jejak.command.report.ReportCommand.ReassignClaim;
import id.jejak.command.report.ReportCommand.RecordOverdue;
import id.jejak.command.report.ReportCommand.ReleaseClaim;
import id.jejak.command.report.ReportCommand.RequestReopening;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.kernel.report.ReportEvent;
import java.util.List;

/** What follows from a command to a report. */
final class ReportDecision {
  private ReportDecision() {}

  static List<ReportEvent> decide(ReportCommand command, Situation situation) {
    return switch (command) {
      case Enter c -> new Drafting(situation).enter(c);
      case SubmitReport c -> new Submission(situation).submit(c);
      case WithdrawSubmission c -> new Submission(situation).withdraw(c);
      case ClaimVerification c -> new Claiming(situation).claim(c);
      case ReleaseClaim c -> new Claiming(situation).release(c);
      case LapseClaim c -> new Claiming(situation).lapse(c);
      case ReassignClaim c -> new Claiming(situation).reassign(c);
      case CheckFields c -> new Claiming(situation).check(c);
      case ReturnReport c -> new Returning(situation).giveBack(c);
      case AnswerFinding c -> new Returning(situation).answer(c);
      case SettleFinding c -> new Returning(situation).settle(c);
      case RecordOverdue c -> new Returning(situation).overdue(c);
      case ApproveReport c -> new Approving(situation).approve(c);
      case RequestReopening c -> new Approving(situation).reopen(c);
    };
  }
}
