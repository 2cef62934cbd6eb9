package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import id.jejak.kernel.scoring.Rational;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Figures that came to the policy later: without them the first ones hold. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnFiguresTest {
  private static final AwardPolicy EARLIER = policy(null, null, null);

  @Test
  void a_policy_of_the_first_shape_has_halves_a_hundred_and_its_objection_days() {
    assertThat(EARLIER.allocationWeight()).isEqualTo(Rational.of(1, 2));
    assertThat(EARLIER.best()).isEqualTo(100);
    assertThat(EARLIER.daysToAnnouncement()).isEqualTo(7);
    assertThat(policy("0.7", 10, 0).daysToAnnouncement()).isZero();
    assertThat(policy("0.7", 10, 0).allocationWeight()).isEqualTo(Rational.of(7, 10));
  }

  @Test
  void the_best_mark_counts_as_a_hundred_points() {
    var ballot = ballot(10, 5, 0);
    assertThat(ballot.weightedMark(policy(null, 10, null), "32")).isEqualTo(Rational.of(55));
    assertThat(ballot.weightedMark(EARLIER, "32")).isEqualTo(Rational.of(55, 10));
  }

  @Test
  void a_ballot_with_a_mark_above_the_best_is_not_whole() {
    assertThat(ballot(10, 5, 0).wholeFor(policy(null, 10, null), List.of("32"))).isTrue();
    assertThat(ballot(11, 5, 0).wholeFor(policy(null, 10, null), List.of("32"))).isFalse();
    assertThat(ballot(11, 5, 0).wholeFor(EARLIER, List.of("32"))).isTrue();
  }

  private static Ballot ballot(int presentation, int innovation, int sustainability) {
    var marks =
        List.of(
            new Mark("PRESENTATION", presentation, "jelas"),
            new Mark("INNOVATION", innovation, "jelas"),
            new Mark("SUSTAINABILITY", sustainability, "jelas"));
    return new Ballot(List.of(new NomineeMarks("32", marks)));
  }

  static AwardPolicy policy(
      @Nullable String allocation, @Nullable Integer best, @Nullable Integer days) {
    var first = AwardPolicy.spmAwards();
    return new AwardPolicy(
        "mine/1",
        first.nominationWeight(),
        first.juryWeight(),
        first.marks(),
        first.stageDone(),
        first.teamDecree(),
        first.teamMeeting(),
        first.planInForce(),
        first.planCoverage(),
        first.reportOnTime(),
        first.reportOnTimeCompleteness(),
        first.reportCompleteness(),
        first.minimumEligible(),
        first.minimumJurors(),
        first.minimumAlternates(),
        first.minimumUnrecused(),
        first.objectionDays(),
        first.disqualificationShare(),
        first.disqualificationGrounds(),
        null,
        allocation,
        best,
        days);
  }
}
