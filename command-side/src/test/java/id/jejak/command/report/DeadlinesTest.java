package id.jejak.command.report;

import static id.jejak.command.report.Given.Q3;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aReturnedReport;
import static id.jejak.command.report.Given.aRevisedReport;
import static id.jejak.command.report.Given.anApprovedReport;
import static id.jejak.command.report.Given.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.jejak.command.Command;
import id.jejak.command.Commands;
import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.EnterAchievements;
import id.jejak.command.report.ReportCommand.LapseClaim;
import id.jejak.command.report.ReportCommand.RecordOverdue;
import id.jejak.command.report.ReportCommand.SubmitReport;
import id.jejak.kernel.account.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlinesTest {
  private static final Instant BEFORE = Instant.parse("2025-01-13T16:59:59Z");
  private static final Instant IN_OCTOBER = Instant.parse("2024-10-07T03:00:00Z");
  private static final Instant AT = Instant.parse("2025-01-13T17:00:00Z");

  @Test
  void a_claim_lapses_when_its_time_is_over() {
    assertThat(due(aClaimedReport(), BEFORE)).isEmpty();
    assertThat(due(aClaimedReport(), AT)).containsExactly(new LapseClaim(Q4, Actor.SYSTEM));
  }

  @Test
  void a_revision_is_overdue_when_its_day_is_over() {
    assertThat(due(aReturnedReport(), BEFORE)).isEmpty();
    assertThat(due(aReturnedReport(), AT)).containsExactly(new RecordOverdue(Q4, Actor.SYSTEM));
  }

  @Test
  void nothing_is_due_of_what_was_revised_or_approved() {
    assertThat(due(aRevisedReport(), AT)).isEmpty();
    assertThat(due(anApprovedReport(), AT)).isEmpty();
  }

  @Test
  void what_was_done_is_not_done_again() {
    var scene = aClaimedReport().at("2025-01-13T17:00:00Z");
    var sent = new ArrayList<Command>();
    var deadlines = new Deadlines(scene.ledger, deciding(scene, sent));
    deadlines.tick(AT);
    deadlines.tick(AT);
    assertThat(sent).hasSize(1);
  }

  @Test
  void one_that_fails_keeps_no_other_from_being_done() {
    var scene =
        aClaimedReport()
            .after(
                new EnterAchievements(Q3, List.of(figures("K-EDU-1", 9L, 9L)), IN_OCTOBER, TEAM),
                new SubmitReport(Q3, IN_OCTOBER, TEAM),
                new ClaimVerification(Q3, People.VERIFIER));
    var sent = new ArrayList<Command>();
    var deadlines =
        new Deadlines(
            scene.ledger,
            command -> {
              sent.add(command);
              throw new IllegalStateException("the ledger is busy");
            });
    assertThatIllegalStateException()
        .isThrownBy(() -> deadlines.tick(AT))
        .withMessageContainingAll(Q3.stream(), Q4.stream());
    assertThat(sent)
        .containsExactly(new LapseClaim(Q3, Actor.SYSTEM), new LapseClaim(Q4, Actor.SYSTEM));
  }

  private static List<Command> due(Scene scene, Instant now) {
    var sent = new ArrayList<Command>();
    var deadlines =
        new Deadlines(
            scene.ledger,
            command -> {
              sent.add(command);
              return new Commands.Receipt(0, 0);
            });
    deadlines.tick(now);
    return sent;
  }

  private static Commands deciding(Scene scene, List<Command> sent) {
    return command -> {
      sent.add(command);
      scene.after((ReportCommand) command);
      return new Commands.Receipt(scene.ledger.head(), 0);
    };
  }
}
