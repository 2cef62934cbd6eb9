package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.aClosedMarking;
import static id.jejak.command.award.Given.aDeclaredCommittee;
import static id.jejak.command.award.Given.allBallotsIn;
import static id.jejak.command.award.Given.anOpenMarking;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.closing;
import static id.jejak.command.award.Given.decision;
import static id.jejak.command.award.Given.marks;
import static id.jejak.command.award.Given.nomination;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.award.AwardCommand.CloseMarking;
import id.jejak.kernel.award.AwardEvent;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.BallotCommitment;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClosingTest {

  @Test
  void every_counted_ballot_is_opened_in_account_order_before_marking_closes() {
    var scene = allBallotsIn();
    List<AwardEvent> events = scene.decided(closing());
    assertThat(events.subList(0, 5))
        .allSatisfy(event -> assertThat(event).isInstanceOf(BallotOpened.class))
        .extracting(event -> ((BallotOpened) event).juror())
        .isEqualTo(Panel.JURORS);
    assertThat(events).endsWith(new MarkingClosed(Panel.JURORS, scene.now()));
  }

  @Test
  void an_opened_ballot_is_what_was_committed_to() {
    var scene = aClosedMarking();
    var opened = scene.last(BallotOpened.class);
    assertThat(
            BallotCommitment.of(2025, "PROVINCE", opened.juror(), opened.ballot(), opened.salt()))
        .isEqualTo(opened.commitment());
  }

  @Test
  void it_closes_before_the_promised_instant_only_when_all_ballots_are_in() {
    var scene = anOpenMarking().after(ballot(1, NOMINEES), ballot(2, NOMINEES));
    scene.at("2025-03-20T23:59:59.999Z").refuses(AwardRefusal.BALLOTS_ARE_OUT, closing());
    scene.at("2025-03-21T00:00:00Z").after(closing());
    assertThat(scene.last(MarkingClosed.class).counted()).containsExactly("juror-1", "juror-2");
  }

  @Test
  void a_late_draw_ends_no_category_before_marking_was_open_as_long_as_promised() {
    var scene = aDeclaredCommittee().at("2025-03-25T00:00:00Z").after(nomination());
    scene.refuses(AwardRefusal.BALLOTS_ARE_OUT, closing());
    scene.at("2025-04-12T23:59:59.999Z").refuses(AwardRefusal.BALLOTS_ARE_OUT, closing());
    scene.at("2025-04-13T00:00:00Z").after(closing());
  }

  @Test
  void a_missing_envelope_blocks_it_until_the_juror_enters_the_ballot_again() {
    var scene = anOpenMarking().after(ballot(1, NOMINEES)).at("2025-03-21T00:00:00Z");
    scene.envelopes.lose();
    scene.refuses(AwardRefusal.ENVELOPE_MISSING, closing());
    scene.after(ballot(1, NOMINEES), closing());
  }

  @Test
  void an_envelope_with_another_ballot_counts_as_missing() {
    var scene = allBallotsIn();
    scene.envelopes.forge(scene.last(BallotCast.class).commitment(), marks(10, NOMINEES));
    scene.refuses(AwardRefusal.ENVELOPE_MISSING, closing());
  }

  @Test
  void without_a_single_ballot_the_category_ends_undecided() {
    var scene = anOpenMarking().at("2025-03-21T00:00:00Z");
    scene
        .when(closing())
        .expectEvents(
            new MarkingClosed(List.of(), scene.now()), new AwardUndecided(7, null, scene.now()));
    scene.after(closing()).refuses(AwardRefusal.SELECTION_IS_OVER, decision());
  }

  @Test
  void it_closes_once_and_after_the_nomination() {
    aClosedMarking().refuses(AwardRefusal.MARKING_IS_CLOSED, closing());
    aDeclaredCommittee().refuses(AwardRefusal.NOT_NOMINATED_YET, closing());
  }

  @Test
  void only_the_chair_closes() {
    allBallotsIn().refuses(AwardRefusal.NOT_THE_CHAIR, new CloseMarking(PROVINCE, Panel.juror(1)));
  }
}
