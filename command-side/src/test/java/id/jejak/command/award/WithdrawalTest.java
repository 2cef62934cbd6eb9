package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.REASON;
import static id.jejak.command.award.Given.aClosedMarking;
import static id.jejak.command.award.Given.aDeclaredCommittee;
import static id.jejak.command.award.Given.aNomination;
import static id.jejak.command.award.Given.anEdition;
import static id.jejak.command.award.Given.anOpenMarking;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.bornIn;
import static id.jejak.command.award.Given.declaredBy;
import static id.jejak.command.award.Given.nomination;
import static id.jejak.command.award.Given.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.kernel.award.AwardEvent.AlternateSeated;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.NomineeWithdrawn;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.catalogue.Field;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithdrawalTest {
  @Test
  void the_next_in_rank_takes_the_place_of_a_region_that_withdraws() {
    var scene = aNomination();
    scene
        .when(withdrawal("35", People.team("35")))
        .expectEvents(
            new NomineeWithdrawn("35", REASON.text(), scene.now()),
            new NomineeReplaced("35", "51", 6, scene.ranked(6), scene.now()));
  }

  @Test
  void who_left_does_not_come_back() {
    var scene =
        aNomination()
            .after(withdrawal("35", People.team("35")), withdrawal("51", People.team("51")));
    assertThat(scene.last(NomineeReplaced.class).entered()).isEqualTo("52");
    scene
        .when(withdrawal("52", People.team("52")))
        .expectEvents(new NomineeWithdrawn("52", REASON.text(), scene.now()));
  }

  @Test
  void a_tie_to_the_one_who_enters_recuses() {
    var scene =
        anEdition()
            .happened(List.of(declaredBy("juror-4", bornIn("51"))))
            .happened(List.of(declaredBy("alternate-1"), declaredBy("chair")))
            .at("2025-03-02T00:00:00Z")
            .after(nomination());
    var events = scene.decided(withdrawal("35", People.team("35")));
    assertThat(events.subList(2, 4))
        .containsExactly(
            new MemberRecused("juror-4", true, "TIE 51", scene.now()),
            new AlternateSeated("alternate-1", "juror-4", scene.now()));
  }

  @Test
  void after_the_first_ballot_the_place_stays_empty() {
    var scene = anOpenMarking().after(ballot(1, NOMINEES));
    scene
        .when(withdrawal("35", People.team("35")))
        .expectEvents(new NomineeWithdrawn("35", REASON.text(), scene.now()));
  }

  @Test
  void without_any_nominee_there_is_no_award() {
    var scene = anOpenMarking().after(ballot(1, NOMINEES));
    for (String region : NOMINEES.subList(0, 4))
      scene.after(withdrawal(region, People.team(region)));
    long position = scene.last(RegionsNominated.class).lookedUpTo();
    assertThat(scene.decided(withdrawal("73", People.team("73"))))
        .endsWith(new AwardNotGiven(2025, "PROVINCE", "spm-awards/1", position, 0, scene.now()));
  }

  @Test
  void only_the_whole_team_of_a_region_withdraws_it() {
    var scene = aNomination();
    scene.refuses(AwardRefusal.NOT_YOUR_NOMINEE, withdrawal("35", People.team("32")));
    var agency = People.agency("35", Field.HEALTH);
    scene.refuses(AwardRefusal.NOT_YOUR_NOMINEE, withdrawal("35", agency));
  }

  @Test
  void only_a_nominee_withdraws_and_only_while_marking_is_not_closed() {
    aNomination().refuses(AwardRefusal.NOT_A_NOMINEE, withdrawal("51", People.team("51")));
    var drawn = aDeclaredCommittee();
    drawn.refuses(AwardRefusal.NOT_NOMINATED_YET, withdrawal("35", People.team("35")));
    var closed = aClosedMarking();
    closed.refuses(AwardRefusal.MARKING_IS_CLOSED, withdrawal("35", People.team("35")));
  }

  @Test
  void a_nomination_that_cannot_be_drawn_again_is_not_built_upon() {
    var scene = aDeclaredCommittee();
    var drawn = (RegionsNominated) scene.decided(nomination()).get(0);
    var forged =
        new RegionsNominated(
            2025,
            "PROVINCE",
            drawn.policy(),
            false,
            drawn.lookedUpTo(),
            drawn.salt(),
            7,
            "00".repeat(32),
            drawn.firstTen(),
            drawn.nominees(),
            List.of(),
            List.of(),
            drawn.nominatedAt());
    aDeclaredCommittee()
        .happened(List.of(forged))
        .refuses(AwardRefusal.NOT_REPRODUCED, withdrawal("35", People.team("35")));
  }
}
