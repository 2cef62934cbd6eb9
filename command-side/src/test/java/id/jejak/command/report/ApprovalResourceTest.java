package id.jejak.command.report;

import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Command;
import id.jejak.command.Commands;
import id.jejak.command.Outcomes;
import id.jejak.command.Outcomes.Done;
import id.jejak.command.Outcomes.OnlyTried;
import id.jejak.command.Outcomes.Refused;
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
  private static final Outcomes SPEECHLESS =
      sending -> {
        try {
          return new Done(sending.get());
        } catch (Rejected no) {
          return new Refused(no.refusal().code(), String.join(" ", no.about()), List.of());
        }
      };

  @Test
  void an_approval_names_its_revision() {
    var sent = new Sent();
    var resource = new ApprovalResource(sent, SPEECHLESS);
    resource.approve("2024-Q4", "32.04", new Approval(2, " ", null), People.VERIFIER);
    assertThat(sent.only())
        .isEqualTo(new ApproveReport(Given.Q4, 2, null, List.of(), People.VERIFIER));
    assertViolations(
        () -> resource.approve("2024-Q4", "32.04", new Approval(null, null, null), People.VERIFIER),
        "/revision blank");
  }

  @Test
  void of_several_each_gets_its_answer() {
    var resource = new ApprovalResource(ApprovalResourceTest::refusingTheFirstRevision, SPEECHLESS);
    var answers =
        resource.approve(
            List.of(of("32.04", 1), of("32.05", 2), of("x", 2), of("32.06", null)),
            People.VERIFIER);
    assertThat(answers)
        .containsExactly(
            refused("32.04", "revision-moved-on", "1 2"),
            Answer.of("2024-Q4", "32.05", new Done(new Commands.Receipt(7, 3))),
            refused("x", "not-a-region-code", "x"),
            refused("32.06", "invalid-fields", ""));
  }

  @Test
  void several_are_only_tried_each_alone() {
    Outcomes trying = sending -> new OnlyTried(List.of("ReportApproved"), 9);
    var answers =
        new ApprovalResource(new Sent(), trying)
            .approve(List.of(of("32.04", 1), of("32.05", 2)), People.VERIFIER);
    assertThat(answers).extracting(Answer::region).containsExactly("32.04", "32.05");
    assertThat(answers)
        .allMatch(answer -> List.of("ReportApproved").equals(answer.events()))
        .allMatch(answer -> Boolean.TRUE.equals(answer.dryRun()));
  }

  @Test
  void at_least_one_comes() {
    var resource = new ApprovalResource(new Sent(), SPEECHLESS);
    assertViolations(() -> resource.approve(List.of(), People.VERIFIER), " blank");
  }

  @Test
  void not_endlessly_many_come_at_once() {
    var resource = new ApprovalResource(new Sent(), SPEECHLESS);
    assertViolations(
        () -> resource.approve(Collections.nCopies(101, of("32.04", 1)), People.VERIFIER),
        " above-limit");
  }

  private static Answer refused(String region, String code, String detail) {
    return Answer.of("2024-Q4", region, new Refused(code, detail, List.of()));
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
