package id.jejak.query.audit;

import static id.jejak.query.audit.Tampering.differing;
import static id.jejak.query.audit.Tampering.tampered;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.NomineeWithdrawn;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.Story;
import id.jejak.query.audit.Replay.Check;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The draw, the ballots and the podium. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayTest {
  private static final AwardId AWARD = new AwardId(2024, "PROVINCE");
  private static final ReportId REPORT = ReportId.of("2023-Q4", Story.JABAR);
  private static final Ledger LEDGER = Story.toTheAnnouncement().ledger;

  @Test
  void an_untouched_award_comes_out_as_it_was_recorded() {
    Replay replay = award(LEDGER);
    assertThat(replay.same()).isTrue();
    assertThat(replay.checks())
        .extracting(Check::what)
        .contains("cut-off", "salt", "ranking", "nominees", "ballot", "results", "winners");
  }

  @Test
  void of_a_category_that_the_edition_does_not_have_nothing_is_recorded() {
    assertThat(AwardReplay.of(LEDGER, new AwardId(2024, "FOO"), LEDGER.head()).steps()).isEmpty();
  }

  @Test
  void a_changed_figure_of_a_report_shows_in_the_award_that_rests_on_it() {
    Ledger tampered = Tampering.withAFigureChanged(LEDGER, REPORT);
    assertThat(differing(award(tampered))).contains("score");
  }

  @Test
  void a_policy_said_to_be_adopted_later_than_it_was_shows() {
    Ledger tampered =
        tampered(
            LEDGER,
            AWARD.stream(),
            RegionsNominated.class,
            e ->
                new RegionsNominated(
                    e.edition(),
                    e.category(),
                    e.policy(),
                    true,
                    e.lookedUpTo(),
                    e.salt(),
                    e.eligible(),
                    e.rankingDigest(),
                    e.firstTen(),
                    e.nominees(),
                    e.ties(),
                    e.passedOver(),
                    e.nominatedAt()));
    assertThat(differing(award(tampered))).containsExactly("adopted-afterwards");
  }

  @Test
  void a_changed_nominee_shows_against_the_ranking_drawn_again() {
    Ledger tampered =
        tampered(
            LEDGER,
            AWARD.stream(),
            RegionsNominated.class,
            e ->
                new RegionsNominated(
                    e.edition(),
                    e.category(),
                    e.policy(),
                    e.adoptedAfterwards(),
                    e.lookedUpTo(),
                    e.salt(),
                    e.eligible(),
                    e.rankingDigest(),
                    e.firstTen(),
                    List.of(Story.JATIM, Story.JABAR, Story.JATENG),
                    e.ties(),
                    e.passedOver(),
                    e.nominatedAt()));
    Check check = difference(award(tampered), "nominees");
    assertThat(check.recorded()).isEqualTo("[35, 32, 33]");
    assertThat(check.recomputed()).isEqualTo("[32, 33, 35]");
  }

  @Test
  void a_changed_ballot_shows_against_its_commitment() {
    Ledger tampered =
        tampered(
            LEDGER,
            AWARD.stream(),
            BallotOpened.class,
            e -> new BallotOpened(e.juror(), e.commitment(), "ff".repeat(32), e.ballot()));
    assertThat(differing(award(tampered))).contains("ballot", "lot-seed");
  }

  @Test
  void a_ballot_that_was_left_out_of_the_count_shows() {
    Ledger tampered =
        tampered(
            LEDGER,
            AWARD.stream(),
            MarkingClosed.class,
            e -> new MarkingClosed(e.counted().subList(1, 5), e.closedAt()));
    assertThat(differing(award(tampered))).contains("counted", "results");
    Story four = new Story().aYear().anEdition().nominated();
    four.voted("juror-1");
    four.by("chair", AWARD.stream(), new MarkingClosed(List.of(), four.now()));
    assertThat(differing(award(four.ledger))).containsExactly("counted");
  }

  @Test
  void a_category_in_which_every_nominee_withdrew_has_no_award_and_replays_the_same() {
    Story story = new Story().aYear().anEdition().nominated();
    for (String region : List.of(Story.JABAR, Story.JATENG, Story.JATIM))
      story.by("team", AWARD.stream(), new NomineeWithdrawn(region, "-", story.now()));
    story.by(
        "chair",
        AWARD.stream(),
        new AwardNotGiven(2024, "PROVINCE", "spm-awards/1", 1, 0, story.now()));
    assertThat(differing(award(story.ledger))).isEmpty();
  }

  @Test
  void a_changed_winner_shows_against_the_podium_decided_again() {
    Ledger tampered =
        tampered(
            LEDGER,
            AWARD.stream(),
            WinnersDecided.class,
            e ->
                new WinnersDecided(
                    e.decree(),
                    e.decreedOn(),
                    e.lotSeed(),
                    e.results(),
                    e.winners().reversed(),
                    e.ties(),
                    e.decidedAt()));
    assertThat(differing(award(tampered))).containsExactly("winners");
  }

  @Test
  void the_text_fits_a_terminal_and_ends_with_the_verdict() {
    String text = ReplayText.of(award(LEDGER), "SIMULASI", Locale.of("id"));
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    assertThat(text).contains("SIMULASI").contains("Pemenang diputuskan");
    assertThat(text.strip())
        .endsWith("sama (same): semua yang dihitung ulang sama dengan yang tercatat.");
    assertThat(ReplayText.of(award(LEDGER), null, Locale.ENGLISH).strip())
        .endsWith("same: everything came out as it was recorded.");
  }

  private static Replay award(Ledger ledger) {
    return AwardReplay.of(ledger, AWARD, ledger.head());
  }

  private static Check difference(Replay replay, String what) {
    return replay.checks().stream()
        .filter(check -> !check.same() && check.what().equals(what))
        .findFirst()
        .orElseThrow();
  }
}
