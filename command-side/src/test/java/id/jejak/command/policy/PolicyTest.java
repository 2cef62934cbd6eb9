package id.jejak.command.policy;

import static id.jejak.command.People.ADMINISTRATOR;
import static id.jejak.command.Refused.assertRefused;
import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.Refused.refused;

import id.jejak.command.CommandRefusal;
import id.jejak.command.People;
import id.jejak.command.policy.PolicyCommand.AdoptAwardPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptScoringPolicy;
import id.jejak.kernel.TestClock;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.kernel.scoring.ScoringPolicy.Band;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyTest {
  private static final Instant NOW = Instant.parse("2023-01-02T02:00:00Z");
  private static final ScoringPolicy SCORING = ScoringPolicy.permendagri59();
  private static final AwardPolicy AWARD = AwardPolicy.spmAwards();

  @Test
  void policies_are_adopted_with_all_their_parameters() {
    fixture()
        .givenNoPriorActivity()
        .when(new AdoptScoringPolicy(SCORING, ADMINISTRATOR))
        .expectEvents(new ScoringPolicyAdopted(SCORING, NOW));
    fixture()
        .givenNoPriorActivity()
        .when(new AdoptAwardPolicy(AWARD, ADMINISTRATOR))
        .expectEvents(new AwardPolicyAdopted(AWARD, NOW));
  }

  @Test
  void an_adopted_version_never_changes() {
    fixture()
        .given(new ScoringPolicyAdopted(SCORING, NOW))
        .when(new AdoptScoringPolicy(SCORING, ADMINISTRATOR))
        .expectException(refused(PolicyRefusal.POLICY_ALREADY_ADOPTED));
    fixture()
        .given(new AwardPolicyAdopted(AWARD, NOW))
        .when(new AdoptAwardPolicy(AWARD, ADMINISTRATOR))
        .expectException(refused(PolicyRefusal.POLICY_ALREADY_ADOPTED));
  }

  @Test
  void only_an_administrator_adopts() {
    fixture()
        .givenNoPriorActivity()
        .when(new AdoptScoringPolicy(SCORING, People.VERIFIER))
        .expectException(refused(CommandRefusal.ROLE_REQUIRED));
  }

  @Test
  void weights_add_up_and_bands_fall_to_zero() {
    var odd =
        new ScoringPolicy(
            "Mine",
            "0.80",
            "0.21",
            7,
            "1.01",
            0,
            51,
            List.of(new Band("Rendah", "0"), new Band(" ", "60")));
    assertViolations(
        () -> PolicyRules.check(odd),
        "/name not-a-policy-name",
        "/recipientsWeight weights-do-not-add-up",
        "/minimumFields out-of-range",
        "/minimumServiceShare out-of-range",
        "/claimWorkingDays out-of-range",
        "/revisionWorkingDays out-of-range",
        "/bands bands-do-not-fall-to-zero",
        "/bands/1/label blank");
  }

  @Test
  void award_points_are_decimals_within_a_hundred_and_shares_are_fractions() {
    var odd =
        new AwardPolicy(
            "mine/1",
            "0.6",
            "x",
            AWARD.marks(),
            "101",
            "many",
            "12.5",
            "50",
            "50",
            "15",
            "80",
            "10",
            -1,
            5,
            2,
            3,
            7,
            "3/2",
            List.of(),
            "half",
            "1.5",
            0,
            51);
    assertViolations(
        () -> PolicyRules.check(odd),
        "/nominationWeight not-a-decimal",
        "/stageDone out-of-range",
        "/teamDecree not-a-decimal",
        "/minimumEligible out-of-range",
        "/disqualificationShare out-of-range",
        "/decliningMoreThan out-of-range",
        "/budgetAllocation out-of-range",
        "/bestMark out-of-range",
        "/announcementDays out-of-range");
  }

  @Test
  void no_criterion_gives_more_than_a_hundred_points() {
    PolicyRules.check(AWARD);
    var generous = withPoints("25.1", "50", "12.6", "50", "50.5", "15", "10.01");
    assertViolations(
        () -> PolicyRules.check(generous),
        "/stageDone " + PolicyRefusal.MORE_THAN_A_HUNDRED.code(),
        "/teamDecree more-than-a-hundred",
        "/planInForce more-than-a-hundred",
        "/reportOnTime more-than-a-hundred");
  }

  @Test
  void marks_and_grounds_are_named_once_shortly_and_are_few() {
    assertViolations(
        () ->
            PolicyRules.check(
                naming(
                    List.of(
                        new Weight("PRESENTATION", "0.4"),
                        new Weight("PRESENTATION ", "0.3"),
                        new Weight("X" + " ".repeat(60), "0.3")),
                    List.of("CORRUPTION_CASE", "CORRUPTION_CASE"))),
        "/marks/1/of " + ValueRefusal.NAMED_TWICE.code(),
        "/marks/2/of too-long",
        "/disqualificationGrounds/1 named-twice");
    var eleven =
        IntStream.rangeClosed(1, 11)
            .mapToObj(number -> new Weight("MARK_" + number, number == 1 ? "0.9" : "0.01"))
            .toList();
    assertViolations(() -> PolicyRules.check(naming(eleven, List.of())), "/marks out-of-range");
  }

  @Test
  void what_was_not_adopted_is_not_found() {
    var ledger = new InMemoryLedger();
    assertRefused(
        PolicyRefusal.POLICY_NOT_ADOPTED,
        () -> AdoptedPolicies.scoring(SCORING.name(), ledger, ledger.head()));
    ledger.append(SCORING.stream(), new ScoringPolicyAdopted(SCORING, NOW));
    assertRefused(
        PolicyRefusal.POLICY_NOT_ADOPTED,
        () -> AdoptedPolicies.award(SCORING.name(), ledger, ledger.head()));
  }

  private static AwardPolicy withPoints(
      String stage,
      String decree,
      String meeting,
      String inForce,
      String coverage,
      String onTime,
      String complete) {
    return new AwardPolicy(
        "mine/1",
        "0.6",
        "0.4",
        AWARD.marks(),
        stage,
        decree,
        meeting,
        inForce,
        coverage,
        onTime,
        "80",
        complete,
        3,
        5,
        2,
        3,
        7,
        "2/3",
        List.of(),
        null,
        null,
        null,
        null);
  }

  private static AwardPolicy naming(List<Weight> marks, List<String> grounds) {
    return new AwardPolicy(
        "mine/1", "0.6", "0.4", marks, "25", "50", "12.5", "50", "50", "15", "80", "10", 3, 5, 2, 3,
        7, "2/3", grounds, null, null, null, null);
  }

  private static FixtureConfiguration<PolicyAggregate> fixture() {
    return new AggregateTestFixture<>(PolicyAggregate.class)
        .registerInjectableResource(new TestClock(NOW));
  }
}
