package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.votes;

import id.jejak.command.CommandRefusal;
import id.jejak.command.award.AwardCommand.DisqualifyNominee;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.Vote;
import id.jejak.kernel.region.RegionCode;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisqualificationTest {
  private static final String GROUND = "FALSE_FIGURES";

  @Test
  void two_thirds_of_the_unrecused_jurors_disqualify() {
    var scene = aNomination();
    scene
        .when(disqualification(GROUND, votes(4)))
        .expectEvents(
            new NomineeDisqualified("64", GROUND, votes(4), scene.now()),
            new NomineeReplaced("64", "51", 6, scene.ranked(6), scene.now()));
    scene.refuses(AwardRefusal.NOT_ENOUGH_VOTES, disqualification(GROUND, votes(3)));
    scene.refuses(AwardRefusal.NOT_ENOUGH_VOTES, disqualification(GROUND, List.of()));
  }

  @Test
  void a_silent_juror_is_not_in_favour() {
    aNomination()
        .refuses(AwardRefusal.NOT_ENOUGH_VOTES, disqualification(GROUND, votes(3).subList(0, 3)));
  }

  @Test
  void only_grounds_of_the_policy_disqualify() {
    aNomination().refuses(AwardRefusal.NOT_A_GROUND, disqualification("UGLY", votes(5)));
  }

  @Test
  void only_seated_jurors_vote_and_each_once() {
    var scene = aNomination();
    var byAlternate = List.of(new Vote("alternate-1", true));
    scene.refuses(CommandRefusal.INVALID_FIELDS, disqualification(GROUND, byAlternate));
    var sitting = new Sitting(Terms.of(PROVINCE, scene.ledger), Selection.NONE, scene.now());
    assertViolations(
        () -> Votes.count(votes(1), sitting),
        "/votes/0/juror " + AwardRefusal.NOT_A_VOTER.code(),
        "/votes/1/juror not-a-voter",
        "/votes/2/juror not-a-voter",
        "/votes/3/juror not-a-voter",
        "/votes/4/juror not-a-voter");
    var twice = List.of(new Vote("juror-1", true), new Vote("juror-1", true));
    scene.refuses(CommandRefusal.INVALID_FIELDS, disqualification(GROUND, twice));
  }

  private static DisqualifyNominee disqualification(String ground, List<Vote> votes) {
    return new DisqualifyNominee(PROVINCE, new RegionCode("64"), ground, votes, Panel.CHAIR);
  }
}
