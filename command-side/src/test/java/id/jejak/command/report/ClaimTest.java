package id.jejak.command.report;

import static id.jejak.command.report.Given.ARRIVED;
import static id.jejak.command.report.Given.Q4;
import static id.jejak.command.report.Given.aClaimedReport;
import static id.jejak.command.report.Given.aDraft;
import static id.jejak.command.report.Given.aSubmittedReport;
import static id.jejak.command.report.Given.anOpenWindow;
import static id.jejak.command.report.Given.approval;
import static id.jejak.command.report.Given.claim;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.report.ReportCommand.ClaimVerification;
import id.jejak.command.report.ReportCommand.LapseClaim;
import id.jejak.command.report.ReportCommand.ReleaseClaim;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.account.Grant;
import id.jejak.kernel.report.ReportEvent.ClaimLapsed;
import id.jejak.kernel.report.ReportEvent.ClaimReleased;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimTest {
  /** 24:00 WIB of the fifth working day after Monday 6 January. */
  private static final String RUN_OUT = "2025-01-13T17:00:00Z";

  @Test
  void a_submitted_report_is_claimed_for_five_working_days() {
    aSubmittedReport()
        .when(claim())
        .expectEvents(
            new VerificationClaimed(
                "verifier-1", ARRIVED, Instant.parse(RUN_OUT), aSubmittedReport().head()));
  }

  @Test
  void a_claimed_report_is_not_claimed_by_a_second_verifier() {
    aClaimedReport().refuses(ReportRefusal.ALREADY_CLAIMED, byAnother());
  }

  @Test
  void only_what_is_submitted_is_claimed() {
    anOpenWindow().refuses(ReportRefusal.REPORT_NOT_BEGUN, claim());
    aDraft().refuses(ReportRefusal.NOT_SUBMITTED, claim());
  }

  @Test
  void only_verifiers_claim() {
    aSubmittedReport()
        .refuses(CommandRefusal.ROLE_REQUIRED, new ClaimVerification(Q4, People.team("32.04")));
  }

  @Test
  void a_declared_tie_excludes() {
    var tied = new ClaimVerification(Q4, People.verifierTiedTo("32.04"));
    aSubmittedReport().refuses(ReportRefusal.TIED_TO_REGION, tied);
    aSubmittedReport()
        .when(new ClaimVerification(Q4, People.verifierTiedTo("32.05")))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void nobody_verifies_what_he_wrote_or_whose_region_he_acts_for() {
    var verifier = new Grant("VERIFIER", null, List.of(), null);
    var writer = new Actor("team-32.04", List.of(verifier), Set.of());
    aSubmittedReport().refuses(ReportRefusal.OWN_REPORT, new ClaimVerification(Q4, writer));
    var region = new Grant("REGION", "32.04", List.of(), null);
    var colleague = new Actor("someone", List.of(verifier, region), Set.of());
    aSubmittedReport().refuses(ReportRefusal.OWN_REPORT, new ClaimVerification(Q4, colleague));
  }

  @Test
  void a_claim_is_released() {
    aClaimedReport()
        .when(new ReleaseClaim(Q4, People.VERIFIER))
        .expectEvents(new ClaimReleased("verifier-1", ARRIVED));
    aClaimedReport()
        .refuses(ReportRefusal.CLAIMED_BY_ANOTHER, new ReleaseClaim(Q4, People.OTHER_VERIFIER));
    aSubmittedReport()
        .refuses(ReportRefusal.NOT_IN_VERIFICATION, new ReleaseClaim(Q4, People.VERIFIER));
  }

  @Test
  void a_claim_that_ran_out_decides_nothing_and_another_verifier_takes_the_report() {
    aClaimedReport().at(RUN_OUT).refuses(ReportRefusal.CLAIM_LAPSED, approval(1));
    aClaimedReport()
        .at(RUN_OUT)
        .when(byAnother())
        .expectEvents(
            new ClaimLapsed("verifier-1", Instant.parse(RUN_OUT)),
            new VerificationClaimed(
                "verifier-2",
                Instant.parse(RUN_OUT),
                Instant.parse("2025-01-21T17:00:00Z"),
                aClaimedReport().head()));
  }

  @Test
  void a_lapse_is_recorded_once_and_only_by_the_system() {
    var lapse = new LapseClaim(Q4, Actor.SYSTEM);
    aClaimedReport()
        .at(RUN_OUT)
        .when(lapse)
        .expectEvents(new ClaimLapsed("verifier-1", Instant.parse(RUN_OUT)));
    aClaimedReport().when(lapse).expectNoEvents().expectSuccessfulHandlerExecution();
    aClaimedReport().at(RUN_OUT).after(lapse).when(lapse).expectNoEvents();
    aClaimedReport()
        .at(RUN_OUT)
        .refuses(ReportRefusal.SYSTEM_ONLY, new LapseClaim(Q4, People.ADMINISTRATOR));
  }

  private static ClaimVerification byAnother() {
    return new ClaimVerification(Q4, People.OTHER_VERIFIER);
  }
}
