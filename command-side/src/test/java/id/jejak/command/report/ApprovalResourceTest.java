package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Command;
import id.jejak.command.Commands;
import id.jejak.command.People;
import id.jejak.command.Sent;
import id.jejak.command.report.ApprovalResource.Answer;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.VerificationBodies.Approval;
import id.jejak.command.report.VerificationBodies.ApprovalOf;
import id.jejak.kernel.Rejected;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApprovalResourceTest {

  @Test
  void an_approval_names_its_revision() {
    var sent = new Sent();
    var resource = new ApprovalResource(sent);
    resource.approve("2024-Q4", "32.04", new Approval(2, " ", null), People.VERIFIER);
    assertThat(sent.only())
        .isEqualTo(new ApproveReport(Given.Q4, 2, null, List.of(), People.VERIFIER));
    assertViolations(
        () -> resource.approve("2024-Q4", "32.04", new Approval(null, null, null), People.VERIFIER),
        "/revision blank");
  }

  @Test
  void of_several_each_gets_its_answer() {
    var resource = new ApprovalResource(ApprovalResourceTest::refusingTheFirstRevision);
    var answers =
        resource.approve(
            List.of(of("32.04", 1), of("32.05", 2), of("x", 2), of("32.06", null)),
            People.VERIFIER);
    assertThat(answers)
        .containsExactly(
            new Answer("2024-Q4", "32.04", null, null, "revision-moved-on", List.of("1", "2")),
            new Answer("2024-Q4", "32.05", 7L, 3L, null, null),
            new Answer("2024-Q4", "x", null, null, "not-a-region-code", List.of("x")),
            new Answer("2024-Q4", "32.06", null, null, "invalid-fields", List.of()));
  }

  @Test
  void not_endlessly_many_come_at_once() {
    var resource = new ApprovalResource(new Sent());
    assertViolations(
        () -> resource.approve(Collections.nCopies(101, of("32.04", 1)), People.VERIFIER),
        " above-limit");
  }

  private static ApprovalOf of(String region, @Nullable Integer revision) {
    return new ApprovalOf("2024-Q4", region, revision, null, null);
  }

  private static Commands.Receipt refusingTheFirstRevision(Command command) {
    if (((ApproveReport) command).revision() == 1)
      throw Rejected.because(ReportRefusal.REVISION_MOVED_ON, 1, 2);
    return new Commands.Receipt(7, 3);
  }
}
