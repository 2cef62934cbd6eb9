package id.jejak.command.report;

import id.jejak.command.Body;
import id.jejak.command.Text;
import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.RecordOverdue;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.FindingAnswered;
import id.jejak.kernel.report.ReportEvent.FindingSettled;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.RevisionOverdue;
import id.jejak.kernel.window.Wib;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A report goes back with findings; each is answered with the revision and then settled. */
record Returning(Situation situation) {
  private static final int LARGEST = 50_000;

  List<ReportEvent> giveBack(ReturnReport command) {
    Set<Field> scope = new Claiming(situation).held(command.by());
    Report report = situation.report();
    if (command.findings().isEmpty() && !report.findings().insisted())
      throw Rejected.because(ReportRefusal.NO_FINDING);
    checkRemarks(command.findings(), scope);
    NihilRules.check(command.nihil(), report, scope);
    LocalDate earliest = situation.earliestDue();
    if (command.dueOn().isBefore(earliest))
      throw Rejected.because(
          ReportRefusal.DUE_TOO_EARLY,
          earliest,
          situation.adopted().policy().revisionWorkingDays());
    var returned =
        new ReportReturned(
            report.progress().revision(),
            numbered(command.findings()),
            command.nihil(),
            command.dueOn(),
            Wib.endOf(command.dueOn()),
            situation.now(),
            situation.upTo());
    if (Portions.size(returned) > LARGEST) throw Rejected.because(ReportRefusal.TOO_MUCH_AT_ONCE);
    return List.of(returned);
  }

  List<ReportEvent> answer(AnswerFinding command) {
    Set<Field> scope = Rights.ofRegion(command.by(), situation.id().region());
    situation.requireBegun();
    Findings.Entry entry = situation.report().findings().get(command.finding());
    if (situation.status() != Status.RETURNED)
      throw Rejected.because(ReportRefusal.NOT_RETURNED, situation.id());
    if (entry.standing().isDone())
      throw Rejected.because(ReportRefusal.FINDING_NOT_OPEN, command.finding());
    field(entry.finding().cell())
        .ifPresentOrElse(
            field -> Rights.requireWithin(scope, field),
            () -> Rights.requireTeam(command.by(), situation.id().region()));
    return List.of(new FindingAnswered(command.finding(), Text.of(command.text(), PartRules.LONG)));
  }

  List<ReportEvent> settle(SettleFinding command) {
    Set<Field> scope = new Claiming(situation).held(command.by());
    Findings.Entry entry = situation.report().findings().get(command.finding());
    field(entry.finding().cell()).ifPresent(field -> Rights.requireWithin(scope, field));
    return List.of(new FindingSettled(command.finding(), command.settlement().word()));
  }

  List<ReportEvent> overdue(RecordOverdue command) {
    Claiming.requireSystem(command.by());
    var progress = situation.report().progress();
    var due = progress.due();
    return due != null && progress.isOverdue(situation.now())
        ? List.of(new RevisionOverdue(progress.revision(), due.on(), situation.now()))
        : List.of();
  }

  private void checkRemarks(List<Remark> remarks, Set<Field> scope) {
    var body = new Body();
    for (int i = 0; i < remarks.size(); i++) {
      Remark remark = remarks.get(i);
      String at = "/findings/" + i;
      Refusal wrong = Text.wrongWith(remark.text(), PartRules.LONG);
      if (wrong != null) body.violate(at + "/text", wrong, PartRules.LONG);
      body.optional(at + "/cell", remark.cell(), address -> Cell.of(address, situation.level()));
    }
    body.check();
    for (Remark remark : remarks)
      field(remark.cell()).ifPresent(field -> Rights.requireWithin(scope, field));
  }

  private Optional<Field> field(String address) {
    return Cell.of(address, situation.level()).field();
  }

  private List<Finding> numbered(List<Remark> remarks) {
    int revision = situation.report().progress().revision();
    var findings = new ArrayList<Finding>();
    for (Remark remark : remarks)
      findings.add(
          new Finding(
              revision + "." + (findings.size() + 1), remark.cell(), remark.text().strip()));
    return findings;
  }
}
