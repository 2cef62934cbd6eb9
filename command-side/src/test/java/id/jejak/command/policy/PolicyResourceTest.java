package id.jejak.command.policy;

import static id.jejak.command.People.ADMINISTRATOR;
import static id.jejak.command.Refused.assertViolations;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Sent;
import id.jejak.command.policy.PolicyCommand.AdoptAwardPolicy;
import id.jejak.command.policy.PolicyCommand.AdoptScoringPolicy;
import id.jejak.command.policy.PolicyResource.Award;
import id.jejak.command.policy.PolicyResource.LabelFrom;
import id.jejak.command.policy.PolicyResource.Mark;
import id.jejak.command.policy.PolicyResource.Scoring;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.scoring.ScoringPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyResourceTest {
  private final Sent sent = new Sent();
  private final PolicyResource resource = new PolicyResource(sent);

  @Test
  void a_scoring_policy_is_read_whole() {
    var policy = ScoringPolicy.permendagri59();
    resource.adopt(
        new Scoring(
            policy.name(),
            policy.recipientsWeight(),
            policy.qualityWeight(),
            policy.minimumFields(),
            policy.minimumServiceShare(),
            policy.claimWorkingDays(),
            policy.revisionWorkingDays(),
            policy.bands().stream().map(b -> new LabelFrom(b.label(), b.from())).toList()),
        ADMINISTRATOR);
    assertThat(sent.only()).isEqualTo(new AdoptScoringPolicy(policy, ADMINISTRATOR));
  }

  @Test
  void an_award_policy_is_read_whole() {
    var policy = AwardPolicy.spmAwards();
    resource.adopt(
        new Award(
            policy.name(),
            policy.nominationWeight(),
            policy.juryWeight(),
            policy.marks().stream().map(m -> new Mark(m.of(), m.weight())).toList(),
            policy.stageDone(),
            policy.teamDecree(),
            policy.teamMeeting(),
            policy.planInForce(),
            policy.planCoverage(),
            policy.reportOnTime(),
            policy.reportOnTimeCompleteness(),
            policy.reportCompleteness(),
            policy.minimumEligible(),
            policy.minimumJurors(),
            policy.minimumAlternates(),
            policy.minimumUnrecused(),
            policy.objectionDays(),
            policy.disqualificationShare(),
            policy.disqualificationGrounds(),
            policy.decliningMoreThan(),
            policy.budgetAllocation(),
            policy.bestMark(),
            policy.announcementDays()),
        ADMINISTRATOR);
    assertThat(sent.only()).isEqualTo(new AdoptAwardPolicy(policy, ADMINISTRATOR));
  }

  @Test
  void what_is_left_out_is_no_default() {
    assertViolations(
        () ->
            resource.adopt(
                new Scoring("x/1", null, "0.2", null, "0.6", null, 5, null), ADMINISTRATOR),
        "/recipientsWeight blank",
        "/minimumFields blank",
        "/claimWorkingDays blank",
        "/bands blank");
  }
}
