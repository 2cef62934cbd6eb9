package id.jejak.command.award;

import static id.jejak.command.Refused.assertViolations;
import static id.jejak.command.award.Given.PROVINCE;
import static id.jejak.command.award.Given.REASON;
import static id.jejak.command.award.Given.aDecision;
import static id.jejak.command.award.Given.anAnnouncement;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.Sent;
import id.jejak.command.award.AwardCommand.PresentAward;
import id.jejak.command.award.AwardCommand.RevokeAward;
import id.jejak.command.award.PresentationResource.HandedOver;
import id.jejak.command.award.PresentationResource.Presentation;
import id.jejak.kernel.ValueRefusal;
import id.jejak.kernel.account.Actor;
import id.jejak.kernel.award.AwardEvent.AwardPresented;
import id.jejak.kernel.award.AwardEvent.Handover;
import id.jejak.kernel.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CeremonyTest {
  private static final String DAY = "2025-03-17";

  @Test
  void every_winner_is_handed_trophy_and_charter_in_order_of_rank() {
    var scene = anAnnouncement();
    scene
        .when(ceremony(DAY, "35", "64", "32"))
        .expectEvents(
            new AwardPresented(
                LocalDate.parse(DAY),
                "Jakarta",
                "Menteri Dalam Negeri",
                List.of(handover("32", 1), handover("35", 2), handover("64", 3)),
                scene.now()));
  }

  @Test
  void it_is_recorded_once() {
    anAnnouncement()
        .after(ceremony(DAY, "32", "35", "64"))
        .refuses(AwardRefusal.PRESENTED_ALREADY, ceremony(DAY, "32", "35", "64"));
  }

  @Test
  void nothing_is_handed_over_before_the_announcement() {
    aDecision().refuses(AwardRefusal.NOT_ANNOUNCED_YET, ceremony(DAY, "32", "35", "64"));
  }

  @Test
  void only_winners_are_named_and_none_is_left_out_or_named_twice() {
    var scene = anAnnouncement();
    scene.refuses(AwardRefusal.NOT_A_WINNER, ceremony(DAY, "32", "35", "33"));
    scene.refuses(AwardRefusal.WINNER_LEFT_OUT, ceremony(DAY, "32", "64"));
    scene.refuses(ValueRefusal.NAMED_TWICE, ceremony(DAY, "32", "32", "64"));
  }

  @Test
  void who_lost_the_award_again_is_handed_none() {
    var scene = anAnnouncement().after(revocation("35"));
    scene.refuses(AwardRefusal.NOT_A_WINNER, ceremony(DAY, "32", "35", "64"));
    scene.after(ceremony(DAY, "32", "64"));
    assertThat(scene.last(AwardPresented.class).handovers())
        .extracting(Handover::rank)
        .containsExactly(1, 3);
  }

  @Test
  void where_all_awards_are_revoked_there_is_no_ceremony() {
    anAnnouncement()
        .after(revocation("32"), revocation("35"), revocation("64"))
        .refuses(AwardRefusal.NO_WINNER_LEFT, ceremony(DAY, "32"));
  }

  @Test
  void its_day_is_one_from_the_announcement_to_today() {
    anAnnouncement()
        .refuses(AwardRefusal.NOT_A_CEREMONY_DAY, ceremony("2025-03-16", "32", "35", "64"));
    anAnnouncement()
        .refuses(AwardRefusal.NOT_A_CEREMONY_DAY, ceremony("2025-03-18", "32", "35", "64"));
  }

  @Test
  void the_chair_records_it() {
    anAnnouncement()
        .refuses(AwardRefusal.NOT_THE_CHAIR, ceremony(Panel.juror(1), DAY, "32", "35", "64"));
  }

  @Test
  void the_resource_takes_the_ceremony() {
    var sent = new Sent();
    var resource = new PresentationResource(sent);
    var handedOver = new HandedOver("32", "Gubernur", "Trofi", "P-1");
    resource.present(
        2025,
        "PROVINCE",
        new Presentation(DAY, "Jakarta", "Menteri Dalam Negeri", List.of(handedOver)),
        Panel.CHAIR);
    assertThat(sent.only()).isEqualTo(ceremony(DAY, "32"));
    assertViolations(
        () ->
            resource.present(
                2025,
                "PROVINCE",
                new Presentation(
                    "kemarin", "x".repeat(201), null, List.of(new HandedOver("32", "", "a", "b"))),
                Panel.CHAIR),
        "/on not-a-day",
        "/place too-long",
        "/by blank",
        "/handovers/0/to blank");
    assertViolations(
        () ->
            resource.present(2025, "PROVINCE", new Presentation(DAY, "a", "b", null), Panel.CHAIR),
        "/handovers blank");
  }

  private static PresentAward ceremony(String day, String... regions) {
    return ceremony(Panel.CHAIR, day, regions);
  }

  private static PresentAward ceremony(Actor by, String day, String... regions) {
    return new PresentAward(
        PROVINCE,
        LocalDate.parse(day),
        "Jakarta",
        "Menteri Dalam Negeri",
        Stream.of(regions)
            .map(
                region ->
                    new PresentAward.Given(new RegionCode(region), "Gubernur", "Trofi", "P-1"))
            .toList(),
        by);
  }

  private static Handover handover(String region, int rank) {
    return new Handover(region, rank, "Gubernur", "Trofi", "P-1");
  }

  private static RevokeAward revocation(String region) {
    return new RevokeAward(PROVINCE, new RegionCode(region), REASON, Panel.CHAIR);
  }
}
