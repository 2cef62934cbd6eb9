package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.CELL;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Arrived;
import id.jejak.command.People;
import id.jejak.command.Reason;
import id.jejak.command.Sent;
import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.CheckFields;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.ReassignClaim;
import id.jejak.command.report.ReportCommand.ReleaseClaim;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.RequestReopening;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.command.report.ReportCommand.WithdrawSubmission;
import id.jejak.command.report.VerificationBodies.Checks;
import id.jejak.command.report.VerificationBodies.FoundWrong;
import id.jejak.command.report.VerificationBodies.NihilDecided;
import id.jejak.command.report.VerificationBodies.Reassignment;
import id.jejak.command.report.VerificationBodies.Reopening;
import id.jejak.command.report.VerificationBodies.Return;
import id.jejak.command.report.VerificationBodies.SettlementChosen;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.NihilDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationResourceTest {
  private static final Actor VERIFIER = People.VERIFIER;

  private final Sent sent = new Sent();
  private final VerificationResource resource = new VerificationResource(sent);

  @Test
  void the_region_submits_withdraws_and_answers() {
    var region = new SubmissionResource(sent);
    region.submit("2024-Q4", "32.04", TEAM, new Arrived(ARRIVED));
    region.withdraw("2024-Q4", "32.04", TEAM, new Arrived(ARRIVED));
    region.answer("2024-Q4", "32.04", "1.1", new SubmissionResource.Answer("Sudah"), TEAM);
    assertThat(sent.commands)
        .containsExactly(
            new SubmitReport(Q4, ARRIVED, TEAM),
            new WithdrawSubmission(Q4, ARRIVED, TEAM),
            new AnswerFinding(Q4, "1.1", "Sudah", TEAM));
    assertViolations(
        () -> region.answer("2024-Q4", "32.04", "1.1", new SubmissionResource.Answer(" "), TEAM),
        "/text blank");
  }

  @Test
  void a_verifier_claims_checks_settles_releases_and_asks_for_a_reopening() {
    resource.claim("2024-Q4", "32.04", VERIFIER);
    resource.check("2024-Q4", "32.04", new Checks(List.of("HEALTH")), VERIFIER);
    resource.settle("2024-Q4", "32.04", "1.1", new SettlementChosen("dropped"), VERIFIER);
    resource.release("2024-Q4", "32.04", VERIFIER);
    resource.requestReopening("2024-Q4", "32.04", new Reopening("Keliru"), VERIFIER);
    assertThat(sent.commands)
        .containsExactly(
            new ClaimVerification(Q4, VERIFIER),
            new CheckFields(Q4, Set.of(Field.HEALTH), VERIFIER),
            new SettleFinding(Q4, "1.1", Settlement.DROPPED, VERIFIER),
            new ReleaseClaim(Q4, VERIFIER),
            new RequestReopening(Q4, new Reason("Keliru"), VERIFIER));
  }

  @Test
  void an_administrator_reassigns() {
    var body = new Reassignment("verifier-2", "Cuti");
    resource.reassign("2024-Q4", "32.04", body, People.ADMINISTRATOR);
    assertThat(sent.only())
        .isEqualTo(new ReassignClaim(Q4, "verifier-2", new Reason("Cuti"), People.ADMINISTRATOR));
  }

  @Test
  void a_return_decides_nihil_by_code_or_by_cell() {
    var nihil =
        List.of(
            new NihilDecided("K-HLT-1", true, null),
            new NihilDecided("achievement/K-EDU-1/K-EDU-1.KID21/nihil", false, "Ada"));
    var body = new Return(List.of(new FoundWrong(CELL, " Kurang ")), nihil, "2025-01-13");
    resource.giveBack("2024-Q4", "32.04", body, VERIFIER);
    assertThat(sent.only())
        .isEqualTo(
            new ReturnReport(
                Q4,
                List.of(new Remark(CELL, "Kurang")),
                List.of(
                    new NihilDecision("K-HLT-1", true, null),
                    new NihilDecision("K-EDU-1.KID21", false, "Ada")),
                LocalDate.parse("2025-01-13"),
                VERIFIER));
  }

  @Test
  void what_is_wrong_is_said_at_its_pointer() {
    var undecided = List.of(new NihilDecided("K-HLT-1", null, null));
    assertViolations(
        () -> resource.giveBack("2024-Q4", "32.04", new Return(null, undecided, null), VERIFIER),
        "/nihil/0/accepted blank",
        "/dueOn blank");
    assertViolations(
        () -> resource.check("2024-Q4", "32.04", new Checks(List.of("HEALTH", "SPORT")), VERIFIER),
        "/fields/1 unknown-field");
    assertViolations(
        () -> resource.settle("2024-Q4", "32.04", "1.1", new SettlementChosen("ignored"), VERIFIER),
        "/settlement not-a-choice");
  }
}
