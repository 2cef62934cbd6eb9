package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.aClosedMarking;
import static id.jejak.command.award.Given.aDeclaredCommittee;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.anEdition;
import static id.jejak.command.award.Given.anOpenMarking;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.declaredBy;
import static id.jejak.command.award.Given.marks;
import static id.jejak.command.award.Given.nomination;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.CommandRefusal;
import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BallotTest {

  @Test
  void a_ballot_records_its_commitment_and_nothing_else() {
    var scene = anOpenMarking();
    var cast = (BallotCast) scene.decided(ballot(1, NOMINEES)).get(0);
    assertThat(cast.juror()).isEqualTo("juror-1");
    assertThat(cast.commitment()).matches("[0-9a-f]{64}");
    var opened = scene.envelopes.open(cast.commitment()).orElseThrow();
    assertThat(opened.ballot()).isEqualTo(marks(90, NOMINEES));
  }

  @Test
  void it_shows_itself_in_no_print() {
    assertThat(ballot(1, NOMINEES).toString()).contains("juror-1").doesNotContain("cukup jelas");
    assertThat(new SealedBallots.Opened("5a", marks(90, NOMINEES)).toString()).isEqualTo("***");
  }

  @Test
  void a_juror_may_replace_it() {
    var scene = anOpenMarking().after(ballot(1, NOMINEES));
    var first = scene.last(BallotCast.class).commitment();
    scene.after(new CastBallot(PROVINCE, marks(70, NOMINEES), Panel.juror(1)));
    assertThat(scene.last(BallotCast.class).commitment()).isNotEqualTo(first);
    assertThat(scene.envelopes.size()).isEqualTo(2);
  }

  @Test
  void marking_opens_seven_days_after_the_nomination() {
    var scene = aNomination().at("2025-03-08T23:59:59.999Z");
    scene.refuses(AwardRefusal.MARKING_NOT_OPEN, ballot(1, NOMINEES));
    scene.at("2025-03-09T00:00:00Z").after(ballot(1, NOMINEES));
  }

  @Test
  void after_a_late_draw_ballots_are_taken_as_long_as_the_edition_promised() {
    var scene = aDeclaredCommittee().at("2025-03-25T00:00:00Z").after(nomination());
    scene
        .at("2025-03-31T23:59:59.999Z")
        .refuses(AwardRefusal.MARKING_NOT_OPEN, ballot(1, NOMINEES));
    scene.at("2025-04-12T23:59:59.999Z").after(ballot(1, NOMINEES));
    scene.at("2025-04-13T00:00:00Z").refuses(AwardRefusal.MARKING_IS_CLOSED, ballot(2, NOMINEES));
  }

  @Test
  void nothing_is_cast_before_the_nomination_nor_from_the_closing_instant_on() {
    aDeclaredCommittee().refuses(AwardRefusal.NOT_NOMINATED_YET, ballot(1, NOMINEES));
    var scene = anOpenMarking().at("2025-03-21T00:00:00Z");
    scene.refuses(AwardRefusal.MARKING_IS_CLOSED, ballot(1, NOMINEES));
    aClosedMarking().refuses(AwardRefusal.MARKING_IS_CLOSED, ballot(1, NOMINEES));
  }

  @Test
  void a_ballot_that_is_in_its_envelope_is_not_entered_again_after_the_closing_instant() {
    var scene = anOpenMarking().after(ballot(1, NOMINEES)).at("2025-03-21T00:00:00Z");
    scene.refuses(AwardRefusal.MARKING_IS_CLOSED, ballot(1, NOMINEES));
    scene.envelopes.lose();
    scene.after(ballot(1, NOMINEES));
  }

  @Test
  void only_a_seated_juror_marks_and_never_the_chair() {
    var scene = anOpenMarking();
    scene.refuses(AwardRefusal.NOT_SEATED, by(Panel.alternate(1)));
    scene.refuses(AwardRefusal.NOT_SEATED, by(Panel.CHAIR));
    scene.refuses(AwardRefusal.NOT_ON_THE_COMMITTEE, by(Panel.OUTSIDER));
  }

  @Test
  void who_has_not_declared_does_not_mark() {
    anEdition()
        .happened(List.of(declaredBy("chair")))
        .at("2025-03-02T00:00:00Z")
        .after(nomination())
        .at("2025-03-10T00:00:00Z")
        .refuses(AwardRefusal.TIES_NOT_DECLARED, ballot(1, NOMINEES));
  }

  @Test
  void a_partial_ballot_is_refused_and_leaves_no_envelope() {
    var scene = anOpenMarking();
    scene.refuses(CommandRefusal.INVALID_FIELDS, ballot(1, NOMINEES.subList(0, 4)));
    assertThat(scene.envelopes.size()).isZero();
  }

  private static CastBallot by(Actor actor) {
    return new CastBallot(PROVINCE, marks(90, NOMINEES), actor);
  }
}
