package id.jejak.command.report;

import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.command.window.Window;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * The team hands the report in or takes it back. Every submission is a revision of its own, also
 * after a withdrawal, so that an approval can only ever mean one content.
 */
record Submission(Situation situation) {

  List<ReportEvent> submit(SubmitReport command) {
    Rights.requireTeam(command.by(), situation.id().region());
    situation.requireBegun();
    situation.requireEditable();
    situation.requireWindow(command.arrived());
    requireAnswers();
    requirePlausible();
    Report report = situation.report();
    int revision = report.progress().revision() + 1;
    Set<String> accepted = report.nihil().accepted();
    var level = situation.level();
    var submitted =
        new ReportSubmitted(
            revision,
            command.arrived(),
            situation.window().onTime(command.arrived()),
            CompletenessRule.of(level, report.content(), accepted),
            CompletenessRule.empty(level, report.content(), accepted).size(),
            situation.upTo());
    return List.of(submitted, Scores.provisional(situation, revision));
  }

  List<ReportEvent> withdraw(WithdrawSubmission command) {
    Rights.requireTeam(command.by(), situation.id().region());
    situation.requireBegun();
    var progress = situation.report().progress();
    if (progress.status() == Status.IN_VERIFICATION)
      throw Rejected.because(ReportRefusal.ALREADY_IN_VERIFICATION, situation.id());
    if (progress.status() != Status.SUBMITTED)
      throw Rejected.because(ReportRefusal.NOT_SUBMITTED, situation.id());
    if (!command.arrived().isBefore(deadline(progress)))
      throw Rejected.because(ReportRefusal.DEADLINE_PASSED, situation.id());
    return List.of(
        new SubmissionWithdrawn(
            progress.revision(),
            situation.now(),
            progress.due() == null ? situation.upTo() : null));
  }

  /** A revision's deadline is its due date; a first submission's is the window's. */
  private Instant deadline(Progress progress) {
    var due = progress.due();
    if (due != null) return due.at();
    Window window = situation.window();
    Instant excepted = window.exceptions().get(situation.id().region().value());
    return excepted != null && excepted.isAfter(window.closesAt()) ? excepted : window.closesAt();
  }

  private void requireAnswers() {
    List<String> unanswered = situation.report().findings().unanswered();
    if (!unanswered.isEmpty())
      throw Rejected.because(ReportRefusal.FINDINGS_UNANSWERED, String.join(", ", unanswered));
  }

  private void requirePlausible() {
    YearSoFar year = situation.yearSoFar();
    List<String> impossible = year.impossible(situation.report().nihil());
    if (!impossible.isEmpty())
      throw Rejected.because(ReportRefusal.NIHIL_NOT_POSSIBLE, String.join(", ", impossible));
    year.requireReasons(situation.report().content());
  }
}
