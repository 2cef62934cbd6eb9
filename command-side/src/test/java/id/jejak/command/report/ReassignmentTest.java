package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aSubmittedReport;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.Reason;
import id.jejak.command.report.ReportCommand.ReassignClaim;
import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.account.AccountEvent.AccountOpened;
import id.jejak.kernel.account.AccountEvent.RoleGranted;
import id.jejak.kernel.account.AccountEvent.RoleRevoked;
import id.jejak.kernel.account.AccountEvent.VerifierTieDeclared;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.report.ReportEvent.ClaimReassigned;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReassignmentTest {
  private static final Grant VERIFIER = new Grant("VERIFIER", null, List.of(), null);

  @Test
  void an_administrator_gives_a_claimed_report_to_another_verifier() {
    withVerifier(aClaimedReport())
        .when(to("verifier-2"))
        .expectEvents(
            new ClaimReassigned(
                "verifier-1",
                "verifier-2",
                ARRIVED,
                Instant.parse("2025-01-13T17:00:00Z"),
                "Cuti sakit",
                withVerifier(aClaimedReport()).head()));
  }

  @Test
  void only_to_an_open_account_of_a_verifier() {
    aClaimedReport().refuses(ReportRefusal.NOT_A_VERIFIER, to("verifier-2"));
    withVerifier(aClaimedReport())
        .recorded("account/verifier-2", new RoleRevoked(VERIFIER, ARRIVED, null))
        .refuses(ReportRefusal.NOT_A_VERIFIER, to("verifier-2"));
    withVerifier(aClaimedReport())
        .recorded("account/verifier-2", new AccountClosed(ARRIVED, 7L))
        .refuses(ReportRefusal.NOT_A_VERIFIER, to("verifier-2"));
  }

  @Test
  void not_to_one_with_a_tie() {
    withVerifier(aClaimedReport())
        .recorded("account/verifier-2", new VerifierTieDeclared("32.04", "lahir", ARRIVED))
        .refuses(ReportRefusal.TIED_TO_REGION, to("verifier-2"));
  }

  @Test
  void only_what_somebody_has_in_hand() {
    withVerifier(aSubmittedReport()).refuses(ReportRefusal.NOT_IN_VERIFICATION, to("verifier-2"));
  }

  @Test
  void only_by_an_administrator() {
    withVerifier(aClaimedReport())
        .refuses(CommandRefusal.ROLE_REQUIRED, to("verifier-2", People.VERIFIER));
  }

  private static Scene withVerifier(Scene scene) {
    return scene.recorded(
        "account/verifier-2",
        new AccountOpened("verifier-2", ARRIVED),
        new RoleGranted(VERIFIER, ARRIVED));
  }

  private static ReassignClaim to(String account) {
    return to(account, People.ADMINISTRATOR);
  }

  private static ReassignClaim to(String account, Actor by) {
    return new ReassignClaim(Q4, account, new Reason("Cuti sakit"), by);
  }
}
