package id.jejak.command.report;

import id.jejak.command.People;
import id.jejak.command.Reason;
import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.RequestReopening;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.report.ServiceFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for situations: each is a scene in which what it says has just happened. */
final class Given {
  static final ReportId Q3 = ReportId.of("2024-Q3", "32.04");
  static final ReportId Q4 = ReportId.of("2024-Q4", "32.04");
  static final Actor TEAM = People.team("32.04");
  static final String CELL = "achievement/K-EDU-1/served";
  static final Instant ARRIVED = Instant.parse("2025-01-06T03:00:00Z");

  private Given() {}

  static Scene anOpenWindow() {
    return new Scene();
  }

  static Scene aDraft() {
    return anOpenWindow().after(entering(Q4, figures("K-EDU-1", 200L, 150L)));
  }

  static Scene aSubmittedReport() {
    return aDraft().after(submission());
  }

  static Scene aClaimedReport() {
    return aSubmittedReport().after(claim());
  }

  static Scene aReturnedReport() {
    return aClaimedReport().after(returning());
  }

  static Scene aRevisedReport() {
    return aReturnedReport().after(answer("1.1"), submission());
  }

  static Scene anApprovedReport() {
    return aClaimedReport().after(approval(1));
  }

  static Scene aReopenedReport() {
    return anApprovedReport().after(reopening());
  }

  /** A claimed report that says a service does not apply. */
  static Scene aClaimedReportWithNihil() {
    return anOpenWindow()
        .after(entering(Q4, figures("K-EDU-1", 200L, 150L), nihil("K-HLT-1")))
        .after(submission(), claim());
  }

  static ServiceFigures figures(String service, @Nullable Long required, @Nullable Long served) {
    return new ServiceFigures(service, null, null, required, served, List.of(), null, null);
  }

  static ServiceFigures nihil(String service) {
    return new ServiceFigures(
        service, null, null, null, null, List.of(), "tidak ada sasaran", null);
  }

  static EnterAchievements entering(ReportId report, ServiceFigures... services) {
    return new EnterAchievements(report, List.of(services), ARRIVED, TEAM);
  }

  static SubmitReport submission() {
    return new SubmitReport(Q4, ARRIVED, TEAM);
  }

  static ClaimVerification claim() {
    return new ClaimVerification(Q4, People.VERIFIER);
  }

  static ReturnReport returning() {
    return returning(new Remark(CELL, "Angka tidak sesuai lampiran"));
  }

  static ReturnReport returning(Remark... remarks) {
    return new ReturnReport(
        Q4, List.of(remarks), List.of(), LocalDate.parse("2025-01-13"), People.VERIFIER);
  }

  static AnswerFinding answer(String finding) {
    return new AnswerFinding(Q4, finding, "Sudah diperbaiki", TEAM);
  }

  static ApproveReport approval(int revision, NihilDecision... nihil) {
    return new ApproveReport(Q4, revision, null, List.of(nihil), People.VERIFIER);
  }

  static RequestReopening reopening() {
    return new RequestReopening(Q4, new Reason("Lampiran salah baca"), People.VERIFIER);
  }
}
