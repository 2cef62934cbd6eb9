package id.jejak.command.award;

import static id.jejak.command.award.Given.NOMINEES;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.REASON;
import static id.jejak.command.award.Given.anEdition;
import static id.jejak.command.award.Given.announcement;
import static id.jejak.command.award.Given.ballot;
import static id.jejak.command.award.Given.bornIn;
import static id.jejak.command.award.Given.closing;
import static id.jejak.command.award.Given.decision;
import static id.jejak.command.award.Given.declaration;
import static id.jejak.command.award.Given.nomination;
import static id.jejak.command.award.Given.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.People;
import id.jejak.command.award.AwardCommand.CastBallot;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.kernel.award.AwardEvent.AwardRevoked;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.region.RegionCode;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AwardStoryTest {

  @Test
  void a_category_goes_from_declarations_to_a_revoked_award() {
    var scene = anEdition();
    for (String member : Panel.all())
      scene.after(
          member.equals("juror-2")
              ? declaration(Panel.member(member), bornIn("51"))
              : declaration(Panel.member(member)));

    scene.at("2025-03-02T00:00:00Z").after(nomination());
    assertThat(scene.last(RegionsNominated.class).nominees()).isEqualTo(NOMINEES);

    // Bali enters for Sulawesi Selatan, so juror 2 leaves and alternate 1 takes his seat.
    scene.after(withdrawal("73", People.team("73")));
    assertThat(scene.last(NomineeReplaced.class).entered()).isEqualTo("51");

    List<String> standing = List.of("32", "35", "64", "33", "51");
    scene.at("2025-03-10T00:00:00Z");
    for (int juror : List.of(1, 3, 4, 5)) scene.after(ballot(juror, standing));
    scene.after(new CastBallot(PROVINCE, Given.marks(80, standing), Panel.alternate(1)));
    scene.after(closing());
    assertThat(scene.last(MarkingClosed.class).counted())
        .containsExactly("alternate-1", "juror-1", "juror-3", "juror-4", "juror-5");

    scene.after(decision());
    assertThat(scene.last(WinnersDecided.class).winners()).containsExactly("32", "35", "64");

    scene.at("2025-03-17T00:00:00Z").after(announcement());
    scene.after(new RevokeAward(PROVINCE, new RegionCode("35"), REASON, Panel.CHAIR));
    assertThat(scene.last(AwardRevoked.class).rank()).isEqualTo(2);
  }
}
