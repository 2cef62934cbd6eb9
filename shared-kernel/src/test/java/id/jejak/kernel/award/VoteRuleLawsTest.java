package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.VoteRule.Verdict;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds however many vote, whatever share is needed, and in whatever order they vote. */
class VoteRuleLawsTest {

  @Property
  void the_order_of_the_votes_changes_nothing(
      @ForAll("rules") VoteRule rule, @ForAll("votes") List<Vote> votes, @ForAll Random chance) {
    var shuffled = new ArrayList<>(votes);
    Collections.shuffle(shuffled, chance);
    assertThat(ending(rule, shuffled)).isEqualTo(ending(rule, votes));
  }

  /** Whoever stops counting at the first verdict comes to what all votes together come to. */
  @Property
  void a_verdict_once_reached_is_that_of_all_votes(
      @ForAll("rules") VoteRule rule, @ForAll("votes") List<Vote> votes) {
    assertThat(ending(rule, votes)).isEqualTo(rule.verdict(votes, voters(votes)));
  }

  @Property
  void when_all_have_voted_no_motion_is_open(
      @ForAll("rules") VoteRule rule, @ForAll("votes") List<Vote> votes) {
    assertThat(rule.verdict(votes, voters(votes))).isNotEqualTo(Verdict.OPEN);
  }

  @Property
  void the_share_is_exact(@ForAll("rules") VoteRule rule, @ForAll("votes") List<Vote> votes) {
    long inFavour = votes.stream().filter(Vote::inFavour).count();
    int compared =
        Rational.of(inFavour)
            .times(Rational.of(rule.share().denominator().longValueExact()))
            .compareTo(
                Rational.of(votes.size())
                    .times(Rational.of(rule.share().numerator().longValueExact())));
    boolean carried = inFavour > 0 && (rule.exceeded() ? compared > 0 : compared >= 0);
    assertThat(rule.verdict(votes, voters(votes)) == Verdict.CARRIED).isEqualTo(carried);
  }

  @Provide
  Arbitrary<VoteRule> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(1, 30),
            Arbitraries.of(true, false))
        .filter((part, whole, exceeded) -> part <= whole)
        .as((part, whole, exceeded) -> new VoteRule(Rational.of(part, whole), exceeded));
  }

  @Provide
  Arbitrary<List<Vote>> votes() {
    return Arbitraries.of(true, false)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(
            choices ->
                IntStream.range(0, choices.size())
                    .mapToObj(i -> new Vote("juror-" + i, choices.get(i)))
                    .toList());
  }

  private static List<String> voters(List<Vote> votes) {
    return votes.stream().map(Vote::juror).toList();
  }

  /** Votes come one after the other; the first verdict is the last. */
  private static Verdict ending(VoteRule rule, List<Vote> votes) {
    for (int cast = 1; cast <= votes.size(); cast++) {
      Verdict verdict = rule.verdict(votes.subList(0, cast), voters(votes));
      if (verdict != Verdict.OPEN) return verdict;
    }
    return Verdict.OPEN;
  }
}
