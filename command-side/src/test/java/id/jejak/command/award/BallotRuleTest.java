package id.jejak.command.award;

import static id.jejak.command.Refused.assertRefused;
import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.marks;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Ballot.Mark;
import id.jejak.kernel.award.Ballot.NomineeMarks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BallotRuleTest {

  @Test
  void it_marks_every_nominee_once_and_nobody_else() {
    assertViolations(
        () -> check(marks(90, NOMINEES.subList(0, 4))),
        "/nominees " + AwardRefusal.NOT_MARKED.code());
    assertViolations(
        () -> check(marks(90, List.of("32", "35", "64", "33", "73", "51", "32"))),
        "/nominees/5/region " + AwardRefusal.NOT_A_NOMINEE.code(),
        "/nominees/6/region named-twice");
  }

  @Test
  void every_mark_of_the_policy_is_given_once_from_0_to_100_with_a_reason() {
    assertViolations(
        () ->
            check(
                with(
                    new Mark("PRESENTATION", 101, "baik"),
                    new Mark("INNOVATION", -1, " "),
                    new Mark("INNOVATION", 50, "x".repeat(1_001)),
                    new Mark("BEAUTY", 50, "cantik"))),
        "/nominees/0/marks/0/points " + AwardRefusal.MARK_OUT_OF_RANGE.code(),
        "/nominees/0/marks/1/points mark-out-of-range",
        "/nominees/0/marks/1/reason blank",
        "/nominees/0/marks/2/on named-twice",
        "/nominees/0/marks/2/reason too-long",
        "/nominees/0/marks/3/on not-a-choice",
        "/nominees/0/marks not-marked");
  }

  @Test
  void the_reasons_of_a_ballot_fit_into_one_entry() {
    var many = NOMINEES.stream().map(BallotRuleTest::longWinded).toList();
    check(new Ballot(many));
  }

  @Test
  void a_ballot_whose_opening_would_not_fit_is_refused_before_it_is_sealed() {
    var seven = List.of("32", "35", "64", "33", "73", "51", "52");
    var more = new Ballot(seven.stream().map(BallotRuleTest::longWinded).toList());
    assertRefused(
        AwardRefusal.BALLOT_TOO_LONG,
        () -> BallotRule.checked(more, "juror-1", AwardPolicy.spmAwards(), seven));
  }

  @Test
  void reasons_are_recorded_without_surrounding_blanks() {
    var padded = new Ballot(NOMINEES.stream().map(region -> saying("  jelas\n", region)).toList());
    assertThat(BallotRule.checked(padded, "juror-1", AwardPolicy.spmAwards(), NOMINEES))
        .isEqualTo(new Ballot(NOMINEES.stream().map(region -> saying("jelas", region)).toList()));
  }

  /** At three bytes a character. */
  private static NomineeMarks longWinded(String region) {
    return saying("→".repeat(1_000), region);
  }

  private static NomineeMarks saying(String reason, String region) {
    var marks =
        AwardPolicy.spmAwards().marks().stream()
            .map(mark -> new Mark(mark.of(), 80, reason))
            .toList();
    return new NomineeMarks(region, marks);
  }

  private static Ballot with(Mark... marks) {
    var nominees = new ArrayList<>(marks(90, NOMINEES).nominees());
    nominees.set(0, new NomineeMarks("32", List.of(marks)));
    return new Ballot(nominees);
  }

  private static void check(Ballot ballot) {
    BallotRule.checked(ballot, "juror-1", AwardPolicy.spmAwards(), NOMINEES);
  }
}
