package id.jejak.command.report;

import id.jejak.command.Text;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.ReportCommand.RequestReopening;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.catalogue.Catalogue;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReopeningRequested;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportReopened;
import id.jejak.kernel.window.Wib;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A verifier approves exactly the revision he read, or takes his own approval back. */
record Approving(Situation situation) {
  private static final int LARGEST = 50_000;

  List<ReportEvent> approve(ApproveReport command) {
    Rights.ofVerifier(command.by(), situation.id(), situation.report());
    situation.requireBegun();
    Report report = situation.report();
    int revision = report.progress().revision();
    if (command.revision() != revision)
      throw Rejected.because(ReportRefusal.REVISION_MOVED_ON, command.revision(), revision);
    Set<Field> scope = new Claiming(situation).held(command.by());
    List<String> unsettled = report.findings().unsettled();
    if (!unsettled.isEmpty())
      throw Rejected.because(ReportRefusal.FINDINGS_UNSETTLED, String.join(", ", unsettled));
    NihilRules.check(command.nihil(), report, scope);
    Nihil decided = report.nihil().decided(command.nihil());
    if (!decided.undecided().isEmpty())
      throw Rejected.because(ReportRefusal.NIHIL_UNDECIDED, String.join(", ", decided.undecided()));
    requireChecked(scope);
    requirePlausible(decided);
    String note = command.note();
    var approved =
        new ReportApproved(
            revision,
            command.by().account(),
            note == null ? null : Text.of(note, PartRules.LONG),
            command.nihil(),
            situation.now(),
            situation.upTo());
    if (Portions.size(approved) > LARGEST) throw Rejected.because(ReportRefusal.TOO_MUCH_AT_ONCE);
    return List.of(approved, Scores.last(situation, decided));
  }

  List<ReportEvent> reopen(RequestReopening command) {
    Rights.ofVerifier(command.by(), situation.id(), situation.report());
    situation.requireBegun();
    Report report = situation.report();
    if (situation.status() != Status.APPROVED)
      throw Rejected.because(ReportRefusal.NOT_APPROVED, situation.id());
    String verifier = command.by().account();
    if (!verifier.equals(report.verification().approvedBy()))
      throw Rejected.because(ReportRefusal.NOT_YOUR_APPROVAL, situation.id());
    int revision = report.progress().revision();
    String reason = command.reason().text();
    LocalDate dueOn = situation.earliestDue();
    return List.of(
        new ReopeningRequested(verifier, revision, reason, situation.now()),
        new ReportReopened(
            revision, reason, dueOn, Wib.endOf(dueOn), situation.now(), situation.upTo()));
  }

  /** An earlier quarter may have been filed after this one, so its figures are looked at again. */
  private void requirePlausible(Nihil decided) {
    YearSoFar year = situation.yearSoFar();
    List<String> impossible =
        year.impossible(decided).stream().filter(decided.accepted()::contains).toList();
    if (!impossible.isEmpty())
      throw Rejected.because(ReportRefusal.NIHIL_NOT_POSSIBLE, String.join(", ", impossible));
    year.requireReasons(situation.report().content());
  }

  /** An account limited to fields approves only what colleagues have checked with it. */
  private void requireChecked(Set<Field> scope) {
    if (scope.size() == Field.values().length) return;
    Set<Field> checked = situation.report().verification().checked();
    List<String> unchecked =
        Arrays.stream(Field.values())
            .filter(this::applies)
            .filter(field -> !checked.contains(field))
            .map(Field::name)
            .toList();
    if (!unchecked.isEmpty())
      throw Rejected.because(ReportRefusal.FIELDS_UNCHECKED, String.join(", ", unchecked));
  }

  private boolean applies(Field field) {
    Set<String> accepted = situation.report().nihil().accepted();
    return Catalogue.current().services(situation.level()).stream()
        .anyMatch(service -> service.field() == field && !accepted.contains(service.code()));
  }
}
