package id.jejak.command.report;

import static id.jejak.command.Refused.assertRefused;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.TEAM;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aReturnedReport;
import static id.jejak.command.report.Given.aRevisedReport;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;
import static id.jejak.command.report.Given.returning;
import static id.jejak.command.report.Given.submission;

import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.AnswerFinding;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.report.ReportEvent.FindingAnswered;
import id.jejak.kernel.report.ReportEvent.FindingSettled;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingsTest {

  @Test
  void the_region_answers_a_finding() {
    aReturnedReport()
        .when(answer("1.1"))
        .expectEvents(new FindingAnswered("1.1", "Sudah diperbaiki"));
  }

  @Test
  void an_answer_says_something_about_a_finding_of_a_returned_report() {
    aReturnedReport().refuses(ReportRefusal.UNKNOWN_FINDING, answer("1.2"));
    aReturnedReport().refuses(ValueRefusal.BLANK, new AnswerFinding(Q4, "1.1", " ", TEAM));
    aRevisedReport().refuses(ReportRefusal.NOT_RETURNED, answer("1.1"));
  }

  @Test
  void the_verifier_settles_what_was_answered() {
    for (Settlement settlement : Settlement.values())
      aRevisedReport()
          .after(claim())
          .when(settling("1.1", settlement))
          .expectEvents(new FindingSettled("1.1", settlement.word()));
  }

  @Test
  void a_settlement_is_one_of_three_words() {
    assertRefused(ValueRefusal.NOT_A_CHOICE, () -> Settlement.of("ignored"));
  }

  @Test
  void only_what_was_found_is_settled() {
    aClaimedReport().refuses(ReportRefusal.UNKNOWN_FINDING, settling("1.1", Settlement.ACCEPTED));
  }

  @Test
  void an_insisted_finding_is_answered_before_the_next_revision() {
    aRevisedReport()
        .after(claim(), settling("1.1", Settlement.INSISTED), returning(new Remark[0]))
        .refuses(ReportRefusal.FINDINGS_UNANSWERED, submission());
  }

  @Test
  void an_insisted_finding_bars_approval_until_it_is_answered_anew_and_accepted() {
    var insisted = aRevisedReport().after(claim(), settling("1.1", Settlement.INSISTED));
    insisted.refuses(ReportRefusal.FINDINGS_UNSETTLED, approval(2));
    insisted
        .after(returning(new Remark[0]), answer("1.1"), submission(), claim())
        .after(settling("1.1", Settlement.ACCEPTED))
        .when(approval(3))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void what_is_settled_is_not_answered_again() {
    aRevisedReport()
        .after(claim(), settling("1.1", Settlement.ACCEPTED))
        .after(returning(new Remark("plan/decree", "SK tidak ada")))
        .refuses(ReportRefusal.FINDING_NOT_OPEN, answer("1.1"));
  }

  private static SettleFinding settling(String finding, Settlement settlement) {
    return new SettleFinding(Q4, finding, settlement, People.VERIFIER);
  }
}
