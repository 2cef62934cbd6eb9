package id.jejak.query.audit;

import static id.jejak.query.audit.Tampering.differing;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent.AlternateTookChair;
import id.jejak.kernel.award.AwardEvent.AwardUndecided;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.MotionPut;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.award.AwardEvent.VoteCast;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.SampleJury;
import id.jejak.query.Story;
import id.jejak.query.audit.Replay.Check;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Motions, and who takes the chair. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommitteeReplayTest {
  private static final AwardId AWARD = new AwardId(2024, "PROVINCE");

  @Test
  void votes_on_a_motion_are_counted_again() {
    Story story = aMotion(4);
    assertThat(award(story.ledger).same()).isTrue();
    assertThat(award(story.ledger).checks()).extracting(Check::what).contains("voter", "votes");
    assertThat(differing(award(aMotion(3).ledger))).containsExactly("votes", "votes");
  }

  @Test
  void a_vote_that_another_cast_shows() {
    Story story = new Story().aYear().anEdition().nominated();
    story.by("chair", AWARD.stream(), new MotionPut("35", "CORRUPTION_CASE", null, story.now()));
    story.by("chair", AWARD.stream(), new VoteCast("35", "juror-1", true, story.now()));
    assertThat(differing(award(story.ledger))).containsExactly("voter");
  }

  @Test
  void what_a_chair_recorded_before_jurors_voted_themselves_is_counted_too() {
    for (int inFavour = 3; inFavour <= 4; inFavour++) {
      Story story = new Story().aYear().anEdition().nominated();
      var votes =
          SampleJury.jurors().subList(0, inFavour).stream().map(j -> new Vote(j, true)).toList();
      story.by(
          "chair",
          AWARD.stream(),
          new NomineeDisqualified("35", "CORRUPTION_CASE", votes, story.now()));
      assertThat(award(story.ledger).same()).isEqualTo(inFavour == 4);
    }
  }

  @Test
  void whose_turn_it_was_to_take_the_chair_is_found_again() {
    assertThat(differing(award(chaired("juror-6").ledger))).isEmpty();
    assertThat(award(chaired("juror-6").ledger).checks())
        .extracting(Check::what)
        .contains("chair", "no-chair");
    assertThat(differing(award(chaired("juror-7").ledger))).containsExactly("chair", "no-chair");
  }

  /** An alternate is recorded as chair, is recused, and then nobody is said to be left. */
  private static Story chaired(String alternate) {
    Story story = new Story().aYear().anEdition().nominated().declared("juror-6");
    for (String recused : List.of("chair", "deputy", "juror-7"))
      story.by(recused, AWARD.stream(), new MemberRecused(recused, false, "-", story.now()));
    story.by("deputy", AWARD.stream(), new AlternateTookChair(alternate, story.now()));
    story.by(alternate, AWARD.stream(), new MemberRecused(alternate, false, "-", story.now()));
    return story.by(alternate, AWARD.stream(), new AwardUndecided(5, "NO_CHAIR", story.now()));
  }

  /** The first so many jurors vote in favour, and the nominee is recorded as out by four. */
  private static Story aMotion(int voting) {
    Story story = new Story().aYear().anEdition().nominated();
    story.by("chair", AWARD.stream(), new MotionPut("35", "CORRUPTION_CASE", null, story.now()));
    var four = SampleJury.jurors().subList(0, 4).stream().map(j -> new Vote(j, true)).toList();
    for (Vote vote : four.subList(0, voting))
      story.by(vote.juror(), AWARD.stream(), new VoteCast("35", vote.juror(), true, story.now()));
    return story.by(
        "juror-4",
        AWARD.stream(),
        new NomineeDisqualified(
            "35", "CORRUPTION_CASE", four.subList(0, 4 - (4 - voting) * 2), story.now()));
  }

  private static Replay award(Ledger ledger) {
    return AwardReplay.of(ledger, AWARD, ledger.head());
  }
}
