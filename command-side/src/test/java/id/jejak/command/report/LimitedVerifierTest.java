package id.jejak.command.report;

import static id.jejak.command.report.Given.CELL;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aSubmittedReport;
import static id.jejak.command.report.Given.answer;
import static id.jejak.command.report.Given.submission;

import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.ApproveReport;
import id.jejak.command.report.ReportCommand.CheckFields;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.Remark;
import id.jejak.command.report.ReportCommand.ReturnReport;
import id.jejak.command.report.ReportCommand.SettleFinding;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.catalogue.Field;
import id.jejak.kernel.report.ReportEvent.FieldsChecked;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitedVerifierTest {
  private static final Actor SCHOOLS = People.verifierOf("schools", Field.EDUCATION);
  private static final Field[] ALL_OTHERS =
      EnumSet.complementOf(EnumSet.of(Field.EDUCATION)).toArray(Field[]::new);
  private static final Actor OTHERS = People.verifierOf("others", ALL_OTHERS);

  @Test
  void fields_are_checked_while_somebody_has_the_report_in_hand() {
    claimedBySchools()
        .when(check(OTHERS, Field.SOCIAL, Field.HEALTH))
        .expectEvents(new FieldsChecked("others", List.of("HEALTH", "SOCIAL")));
    aSubmittedReport().refuses(ReportRefusal.NOT_IN_VERIFICATION, check(SCHOOLS, Field.EDUCATION));
  }

  @Test
  void nobody_checks_outside_his_fields_or_nothing_at_all() {
    claimedBySchools().refuses(ReportRefusal.OUTSIDE_YOUR_FIELDS, check(SCHOOLS, Field.SOCIAL));
    claimedBySchools().refuses(ValueRefusal.BLANK, new CheckFields(Q4, Set.of(), SCHOOLS));
  }

  @Test
  void he_approves_when_every_field_was_checked() {
    var checked = claimedBySchools().after(check(SCHOOLS, Field.EDUCATION));
    checked.refuses(ReportRefusal.FIELDS_UNCHECKED, approval());
    checked.after(check(OTHERS, ALL_OTHERS)).when(approval()).expectSuccessfulHandlerExecution();
  }

  @Test
  void a_check_is_of_one_revision() {
    claimedBySchools()
        .after(check(SCHOOLS, Field.EDUCATION), returning(CELL))
        .after(answer("1.1"), submission(), new ClaimVerification(Q4, SCHOOLS))
        .after(check(OTHERS, ALL_OTHERS))
        .after(new SettleFinding(Q4, "1.1", Settlement.ACCEPTED, SCHOOLS))
        .refuses(
            ReportRefusal.FIELDS_UNCHECKED, new ApproveReport(Q4, 2, null, List.of(), SCHOOLS));
  }

  @Test
  void he_finds_fault_with_his_own_fields() {
    claimedBySchools().when(returning(CELL)).expectSuccessfulHandlerExecution();
    claimedBySchools()
        .refuses(ReportRefusal.OUTSIDE_YOUR_FIELDS, returning("achievement/K-HLT-1/served"));
    claimedBySchools().when(returning("plan/decree")).expectSuccessfulHandlerExecution();
  }

  @Test
  void a_claim_that_ran_out_ends_the_checking() {
    aClaimedReport()
        .at("2025-02-03T03:00:00Z")
        .refuses(ReportRefusal.CLAIM_LAPSED, check(SCHOOLS, Field.EDUCATION));
  }

  private static Scene claimedBySchools() {
    return aSubmittedReport().after(new ClaimVerification(Q4, SCHOOLS));
  }

  private static CheckFields check(Actor by, Field... fields) {
    return new CheckFields(Q4, Set.of(fields), by);
  }

  private static ApproveReport approval() {
    return new ApproveReport(Q4, 1, null, List.of(), SCHOOLS);
  }

  private static ReturnReport returning(String cell) {
    return new ReturnReport(
        Q4, List.of(new Remark(cell, "Kurang")), List.of(), LocalDate.parse("2025-01-13"), SCHOOLS);
  }
}
