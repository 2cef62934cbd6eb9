package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.Podium.Nominee;
import id.jejak.kernel.award.Podium.Opened;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PodiumLawsTest {
  private static final List<Nominee> NOMINEES = PodiumTest.nominees(90, 90, 80, 80, 80);

  @Property(tries = 100)
  void the_order_of_ballots_and_nominees_is_irrelevant(
      @ForAll("ballots") List<Opened> ballots, @ForAll long seed) {
    var shuffled = new ArrayList<>(ballots);
    Collections.shuffle(shuffled, new Random(seed));
    var nominees = new ArrayList<>(NOMINEES);
    Collections.shuffle(nominees, new Random(seed));
    assertThat(decide(nominees, shuffled)).isEqualTo(decide(NOMINEES, ballots));
  }

  @Property(tries = 100)
  void who_cast_which_ballot_is_irrelevant_but_for_a_lot(@ForAll("ballots") List<Opened> ballots) {
    var swapped = new ArrayList<Opened>();
    for (int i = 0; i < ballots.size(); i++) {
      Opened other = ballots.get(ballots.size() - 1 - i);
      swapped.add(new Opened(ballots.get(i).juror(), other.saltHex(), other.ballot()));
    }
    Podium podium = decide(NOMINEES, ballots);
    if (podium.ties().stream().anyMatch(tie -> tie.by().equals("LOT"))) return;
    assertThat(decide(NOMINEES, swapped).finalResults()).isEqualTo(podium.finalResults());
  }

  @Property(tries = 100)
  void every_score_lies_between_0_and_100_and_ranks_are_dense(
      @ForAll("ballots") List<Opened> ballots) {
    Podium podium = decide(NOMINEES, ballots);
    int rank = 1;
    for (Podium.Result result : podium.results()) {
      assertThat(result.rank()).isEqualTo(rank++);
      assertThat(result.jury()).isBetween(Rational.ZERO, Rational.HUNDRED);
      assertThat(result.total()).isBetween(Rational.ZERO, Rational.HUNDRED);
    }
    assertThat(podium.results())
        .isSortedAccordingTo((a, b) -> b.total().compareTo(a.total()))
        .hasSize(5);
  }

  @Property(tries = 100)
  void one_more_point_from_everybody_never_costs_a_rank(@ForAll("ballots") List<Opened> ballots) {
    List<Opened> kinder =
        ballots.stream()
            .map(each -> new Opened(each.juror(), each.saltHex(), raised(each.ballot())))
            .toList();
    assertThat(rankOf("64", decide(NOMINEES, kinder)))
        .isLessThanOrEqualTo(rankOf("64", decide(NOMINEES, ballots)));
  }

  @Provide
  Arbitrary<List<Opened>> ballots() {
    Arbitrary<List<Integer>> points = Arbitraries.integers().between(0, 99).list().ofSize(5);
    return points
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(
            all -> {
              var ballots = new ArrayList<Opened>();
              for (List<Integer> each : all)
                ballots.add(
                    new Opened(
                        "j-" + ballots.size(),
                        PodiumTest.salt(ballots.size()),
                        PodiumTest.ballot(each)));
              return ballots;
            });
  }

  private static Ballot raised(Ballot ballot) {
    return new Ballot(
        ballot.nominees().stream()
            .map(
                nominee ->
                    new Ballot.NomineeMarks(
                        nominee.region(),
                        nominee.marks().stream()
                            .map(
                                mark ->
                                    new Ballot.Mark(
                                        mark.on(),
                                        mark.points() + (nominee.region().equals("64") ? 1 : 0),
                                        mark.reason()))
                            .toList()))
            .toList());
  }

  private static int rankOf(String region, Podium podium) {
    return podium.results().stream()
        .filter(result -> result.region().equals(region))
        .findFirst()
        .orElseThrow()
        .rank();
  }

  private static Podium decide(List<Nominee> nominees, List<Opened> ballots) {
    return Podium.decide(AwardPolicy.spmAwards(), Categories.provinces(), nominees, ballots);
  }
}
