package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import id.jejak.kernel.award.Podium.Nominee;
import id.jejak.kernel.award.Podium.Opened;
import id.jejak.kernel.scoring.Rational;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PodiumTest {
  private static final AwardPolicy POLICY = AwardPolicy.spmAwards();
  private static final List<String> FIVE = List.of("32", "35", "64", "33", "73");

  @Test
  void the_three_highest_win_in_order_of_rank() {
    Podium podium = decide(nominees(90, 80, 70, 60, 50), evenly("j-1", 70), evenly("j-2", 70));
    assertThat(podium.winners()).containsExactly("32", "35", "64");
    assertThat(podium.results()).hasSize(5);
    assertThat(podium.ties()).isEmpty();
  }

  @Test
  void the_final_score_is_six_tenths_nomination_and_four_tenths_jury() {
    Podium.Result first = decide(nominees(90, 80, 70, 60, 50), evenly("j-1", 70)).results().get(0);
    assertThat(first.total()).isEqualTo(Rational.of(82));
    assertThat(first.recorded().total()).isEqualTo("82.00000000000000000000");
  }

  @Test
  void marks_are_weighed_by_what_they_are_for() {
    var marks =
        List.of(mark("PRESENTATION", 100), mark("INNOVATION", 50), mark("SUSTAINABILITY", 0));
    var ballot = new Ballot(List.of(new NomineeMarks("32", marks)));
    assertThat(ballot.weightedMark(POLICY, "32")).isEqualTo(Rational.of(55));
  }

  @Test
  void the_jury_score_is_the_median_so_that_one_juror_cannot_pull_it() {
    Podium podium =
        decide(
            nominees(90, 80, 70, 60, 50), evenly("j-1", 60), evenly("j-2", 0), evenly("j-3", 80));
    assertThat(podium.results().get(0).jury()).isEqualTo(Rational.of(60));
    assertThat(podium.results().get(0).marks())
        .extracting(Podium.JurorMark::juror)
        .containsExactly("j-1", "j-2", "j-3");
  }

  @Test
  void of_an_even_number_of_ballots_the_middle_two_are_averaged() {
    Podium podium =
        decide(
            nominees(90, 80, 70, 60, 50),
            evenly("j-1", 60),
            evenly("j-2", 0),
            evenly("j-3", 80),
            evenly("j-4", 81));
    assertThat(podium.results().get(0).jury()).isEqualTo(Rational.of(70));
  }

  @Test
  void a_nominee_that_left_stands_nowhere_and_its_place_stays_empty() {
    List<Nominee> four = nominees(90, 80, 70, 60, 50).subList(1, 5);
    Podium podium = decide(four, evenly("j-1", 70));
    assertThat(podium.winners()).containsExactly("35", "64", "33");
    assertThat(podium.results()).extracting(Podium.Result::region).doesNotContain("32");
  }

  @Test
  void fewer_nominees_than_places_leave_places_empty() {
    List<Nominee> two = nominees(90, 80, 70, 60, 50).subList(0, 2);
    assertThat(decide(two, evenly("j-1", 70)).winners()).containsExactly("32", "35");
  }

  @Test
  void a_tie_goes_to_the_higher_jury_score() {
    var jury = new Opened("j-1", salt(1), ballot(List.of(70, 85, 0, 0, 0)));
    Podium podium = decide(nominees(90, 80, 10, 10, 10), jury);
    assertThat(podium.winners().get(0)).isEqualTo("35");
    assertThat(podium.ties().get(0))
        .isEqualTo(new TieBreak(List.of("35", "32"), "JURY", List.of()));
  }

  @Test
  void a_tie_with_equal_jury_scores_goes_to_the_higher_index() {
    List<Nominee> nominees = nominees(90, 90, 10, 9, 8);
    assertThat(decide(nominees, evenly("j-1", 50)).ties())
        .containsExactly(new TieBreak(List.of("35", "32"), "IP_SPM", List.of()));
  }

  @Test
  void what_is_still_level_goes_by_lot_drawn_from_the_ballots_salts() {
    var level =
        List.of(
            new Nominee("32", Rational.of(90), Rational.of(95)),
            new Nominee("35", Rational.of(90), Rational.of(95)));
    Podium podium = decide(level, evenly("j-2", 50), evenly("j-1", 50));
    assertThat(podium.lotSeed()).isEqualTo(Lots.seed(List.of(salt(1), salt(2))));
    assertThat(decide(level, as("j-1", salt(7)), as("j-2", salt(3))).lotSeed())
        .isEqualTo(Lots.seed(List.of(salt(7), salt(3))));
    TieBreak tie = podium.ties().get(0);
    assertThat(tie.by()).isEqualTo("LOT");
    assertThat(tie.lots().get(0).draw()).isLessThan(tie.lots().get(1).draw());
    assertThat(podium.winners()).isEqualTo(tie.regions());
  }

  @Test
  void a_ballot_that_is_not_whole_cannot_be_counted() {
    var four =
        new Opened(
            "j-1", salt(1), new Ballot(ballot(List.of(1, 2, 3, 4, 5)).nominees().subList(0, 4)));
    assertThatThrownBy(() -> decide(nominees(90, 80, 70, 60, 50), four))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("j-1");
  }

  @Test
  void a_ballot_is_whole_with_every_mark_once_within_bounds_and_with_a_reason() {
    assertThat(
            wholeWith(mark("PRESENTATION", 0), mark("INNOVATION", 100), mark("SUSTAINABILITY", 5)))
        .isTrue();
    assertThat(wholeWith(mark("PRESENTATION", 0), mark("INNOVATION", 100))).isFalse();
    assertThat(
            wholeWith(mark("PRESENTATION", 0), mark("INNOVATION", 101), mark("SUSTAINABILITY", 5)))
        .isFalse();
    assertThat(
            wholeWith(mark("PRESENTATION", -1), mark("INNOVATION", 1), mark("SUSTAINABILITY", 5)))
        .isFalse();
    assertThat(
            wholeWith(mark("PRESENTATION", 1), mark("PRESENTATION", 1), mark("SUSTAINABILITY", 5)))
        .isFalse();
    assertThat(
            wholeWith(
                mark("PRESENTATION", 1), mark("INNOVATION", 1), new Mark("SUSTAINABILITY", 5, " ")))
        .isFalse();
  }

  private static boolean wholeWith(Mark... marks) {
    return new Ballot(List.of(new NomineeMarks("32", List.of(marks))))
        .wholeFor(POLICY, List.of("32"));
  }

  static Podium decide(List<Nominee> nominees, Opened... ballots) {
    return Podium.decide(POLICY, Categories.provinces(), nominees, List.of(ballots));
  }

  /** Five nominees with these nomination scores; the later, the higher the index. */
  static List<Nominee> nominees(int... nominations) {
    var nominees = new ArrayList<Nominee>();
    for (int i = 0; i < nominations.length; i++)
      nominees.add(new Nominee(FIVE.get(i), Rational.of(nominations[i]), Rational.of(90 + i)));
    return nominees;
  }

  static Opened evenly(String juror, int points) {
    return new Opened(
        juror,
        salt(Integer.parseInt(juror.substring(2))),
        ballot(List.of(points, points, points, points, points)));
  }

  private static Opened as(String juror, String salt) {
    return new Opened(juror, salt, ballot(List.of(50, 50, 50, 50, 50)));
  }

  static Ballot ballot(List<Integer> points) {
    var nominees = new ArrayList<NomineeMarks>();
    for (int given : points)
      nominees.add(
          new NomineeMarks(
              FIVE.get(nominees.size()),
              POLICY.marks().stream().map(mark -> mark(mark.of(), given)).toList()));
    return new Ballot(nominees);
  }

  static String salt(int juror) {
    return "%02x".formatted(juror).repeat(32);
  }

  private static Mark mark(String on, int points) {
    return new Mark(on, points, "alasan");
  }
}
