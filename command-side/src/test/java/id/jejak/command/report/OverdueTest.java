package id.jejak.command.report;

import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.aReopenedReport;
import static id.jejak.command.report.Given.aReturnedReport;
import static id.jejak.command.report.Given.aRevisedReport;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.submission;

import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.RecordOverdue;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.report.ReportEvent.RevisionOverdue;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverdueTest {
  private static final String DUE = "2025-01-13T17:00:00Z";
  private static final RecordOverdue OVERDUE = new RecordOverdue(Q4, Actor.SYSTEM);

  @Test
  void a_revision_that_does_not_come_is_recorded_as_overdue_once() {
    var event = new RevisionOverdue(1, LocalDate.parse("2025-01-13"), Instant.parse(DUE));
    aReturnedReport().at(DUE).when(OVERDUE).expectEvents(event);
    aReopenedReport().at(DUE).when(OVERDUE).expectEvents(event);
    aReturnedReport().at(DUE).after(OVERDUE).when(OVERDUE).expectNoEvents();
  }

  @Test
  void it_is_not_overdue_before_its_day_ends_nor_when_it_came() {
    aReturnedReport().at("2025-01-13T16:59:59Z").when(OVERDUE).expectNoEvents();
    aRevisedReport().at(DUE).when(OVERDUE).expectNoEvents();
  }

  @Test
  void an_overdue_revision_is_still_taken() {
    aReturnedReport()
        .at(DUE)
        .after(OVERDUE, answer("1.1"))
        .when(submission())
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void only_the_system_records_it() {
    aReturnedReport()
        .at(DUE)
        .refuses(ReportRefusal.SYSTEM_ONLY, new RecordOverdue(Q4, People.ADMINISTRATOR));
  }
}
