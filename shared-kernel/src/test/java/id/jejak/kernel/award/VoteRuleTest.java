package id.jejak.kernel.award;

import static id.jejak.kernel.award.VoteRule.Verdict.CARRIED;
import static id.jejak.kernel.award.VoteRule.Verdict.LOST;
import static id.jejak.kernel.award.VoteRule.Verdict.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.VoteRule.Verdict;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VoteRuleTest {
  private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

  @Test
  void two_thirds_of_five_are_four() {
    assertThat(disqualifying(3, 0, FIVE)).isEqualTo(OPEN);
    assertThat(disqualifying(3, 1, FIVE)).isEqualTo(OPEN);
    assertThat(disqualifying(4, 0, FIVE)).isEqualTo(CARRIED);
    assertThat(disqualifying(3, 2, FIVE)).isEqualTo(LOST);
  }

  @Test
  void two_thirds_of_three_and_of_six_are_exactly_two_and_four() {
    assertThat(disqualifying(2, 1, FIVE.subList(0, 3))).isEqualTo(CARRIED);
    assertThat(disqualifying(4, 2, List.of("a", "b", "c", "d", "e", "f"))).isEqualTo(CARRIED);
  }

  @Test
  void half_is_not_more_than_half() {
    assertThat(declining(2, 2, FIVE.subList(0, 4))).isEqualTo(LOST);
    assertThat(declining(3, 0, FIVE.subList(0, 4))).isEqualTo(CARRIED);
    assertThat(declining(3, 2, FIVE)).isEqualTo(CARRIED);
  }

  @Test
  void the_vote_of_one_who_may_not_vote_does_not_count() {
    var votes = List.of(new Vote("z", true), new Vote("a", true));
    var rule = AwardPolicy.spmAwards().disqualifying();
    assertThat(rule.verdict(votes, FIVE.subList(0, 2))).isEqualTo(OPEN);
  }

  @Test
  void nothing_is_carried_without_a_vote_in_favour() {
    assertThat(disqualifying(0, 0, List.of())).isEqualTo(LOST);
    var whoever = VoteRule.atLeast(Rational.ZERO);
    assertThat(whoever.verdict(List.of(), FIVE)).isEqualTo(OPEN);
  }

  private static Verdict disqualifying(int inFavour, int against, List<String> voters) {
    return AwardPolicy.spmAwards().disqualifying().verdict(votes(inFavour, against), voters);
  }

  private static Verdict declining(int inFavour, int against, List<String> voters) {
    return AwardPolicy.spmAwards().declining().verdict(votes(inFavour, against), voters);
  }

  private static List<Vote> votes(int inFavour, int against) {
    var votes = new ArrayList<Vote>();
    for (int i = 0; i < inFavour + against; i++)
      votes.add(new Vote(String.valueOf((char) ('a' + i)), i < inFavour));
    return votes;
  }
}
