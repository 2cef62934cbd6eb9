package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.report.Given.CELL;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aClaimedReportWithNihil;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.entering;
import static id.jejak.command.report.Given.figures;
import static id.jejak.command.report.Given.nihil;
import static id.jejak.command.report.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ServiceFigures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NihilTest {
  private static final NihilDecision ACCEPTED = new NihilDecision("K-HLT-1", true, null);
  private static final NihilDecision REFUSED = new NihilDecision("K-HLT-1", false, "Ada sasaran");

  @Test
  void approval_waits_until_every_nihil_is_decided() {
    aClaimedReportWithNihil().refuses(ReportRefusal.NIHIL_UNDECIDED, approval(1));
    aClaimedReportWithNihil().when(approval(1, ACCEPTED)).expectSuccessfulHandlerExecution();
  }

  @Test
  void an_accepted_one_leaves_the_score_and_a_refused_one_counts_as_nothing() {
    assertThat(applies(aClaimedReportWithNihil().decided(approval(1, ACCEPTED)))).isFalse();
    assertThat(applies(aClaimedReportWithNihil().decided(approval(1, REFUSED)))).isTrue();
  }

  @Test
  void only_what_the_region_said_is_decided_once_and_refused_with_a_reason() {
    assertViolations(
        () -> aClaimedReport().decided(approval(1, ACCEPTED)), "/nihil/0/cell nihil-not-claimed");
    assertViolations(
        () ->
            aClaimedReportWithNihil()
                .decided(approval(1, ACCEPTED, new NihilDecision("K-HLT-1", false, null))),
        "/nihil/1/cell named-twice",
        "/nihil/1/reason blank");
  }

  @Test
  void a_decision_made_with_a_return_stands_while_the_reason_does() {
    returnedWith(ACCEPTED)
        .after(answer("1.1"), submission(), claim(), accepting())
        .when(approval(2))
        .expectSuccessfulHandlerExecution();
    returnedWith(REFUSED)
        .after(entering(Q4, nihilBecause("Pendataan menunjukkan tidak ada sasaran")))
        .after(answer("1.1"), submission(), claim(), accepting())
        .refuses(ReportRefusal.NIHIL_UNDECIDED, approval(2));
  }

  @Test
  void figures_take_the_place_of_a_nihil() {
    returnedWith(REFUSED)
        .after(entering(Q4, figures("K-HLT-1", 10L, 8L)))
        .after(answer("1.1"), submission(), claim(), accepting())
        .when(approval(2))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void an_items_nihil_belongs_to_its_own_service_only() {
    var claimed = Nihil.NONE.on(entered(nihil("K-HLT-1"), nihil("K-HLT-10")));
    assertThat(claimed.on(entered(figures("K-HLT-1", 1L, 1L))).undecided())
        .containsExactly("K-HLT-10");
  }

  private static Scene returnedWith(NihilDecision decision) {
    return aClaimedReportWithNihil()
        .after(
            new ReturnReport(
                Q4,
                List.of(new Remark(CELL, "Kurang")),
                List.of(decision),
                LocalDate.parse("2025-01-13"),
                People.VERIFIER));
  }

  private static SettleFinding accepting() {
    return new SettleFinding(Q4, "1.1", Settlement.ACCEPTED, People.VERIFIER);
  }

  private static ServiceFigures nihilBecause(String reason) {
    return new ServiceFigures("K-HLT-1", null, null, null, null, List.of(), reason, null);
  }

  private static ReportEvent entered(ServiceFigures... services) {
    return new ReportEvent.AchievementsEntered(List.of(services), null);
  }

  private static boolean applies(List<ReportEvent> approved) {
    return ((ReportScored) approved.get(1))
        .score().services().stream()
            .filter(service -> service.service().equals("K-HLT-1"))
            .findFirst()
            .orElseThrow()
            .applicable();
  }
}
