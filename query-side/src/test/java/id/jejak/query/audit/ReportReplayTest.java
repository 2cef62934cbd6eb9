package id.jejak.query.audit;

import static id.jejak.query.audit.Tampering.differing;
import static id.jejak.query.audit.Tampering.tampered;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.query.Story;
import id.jejak.query.audit.Replay.Check;
import id.jejak.query.report.Difference.Change;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportReplayTest {
  private static final ReportId REPORT = ReportId.of("2023-Q4", Story.JABAR);
  private static final Ledger LEDGER = Story.toTheAnnouncement().ledger;

  @Test
  void an_untouched_report_comes_out_as_it_was_recorded() {
    Replay replay = ReportReplay.of(LEDGER, REPORT, LEDGER.head());
    assertThat(replay.same()).isTrue();
    assertThat(replay.checks()).extracting(Check::what).contains("score", "completeness");
  }

  @Test
  void a_replay_says_what_each_event_changed() {
    Replay replay = ReportReplay.of(LEDGER, REPORT, LEDGER.head());
    Replay.Step entered = replay.steps().get(1);
    assertThat(entered.event()).isEqualTo("AchievementsEntered");
    assertThat(entered.actor()).isEqualTo("team-32");
    assertThat(entered.changes()).contains(new Change("achievement/P-EDU-1/served", null, "95"));
    Replay.Step last = replay.steps().getLast();
    assertThat(last.stateAfter()).isEqualTo("APPROVED");
    assertThat(last.score().getLast().arithmetic()).startsWith("(94.00 + ").endsWith("/ 6");
  }

  @Test
  void a_replay_ends_at_the_commit_it_is_asked_for() {
    long submitted = LEDGER.stream(REPORT.stream(), LEDGER.head()).get(5).position();
    Replay replay = ReportReplay.of(LEDGER, REPORT, submitted);
    assertThat(replay.steps().getLast().event()).isEqualTo("ReportScored");
    assertThat(replay.steps().getLast().stateAfter()).isEqualTo("SUBMITTED");
  }

  @Test
  void a_changed_figure_shows_in_the_score() {
    Ledger tampered = Tampering.withAFigureChanged(LEDGER, REPORT);
    assertThat(differing(ReportReplay.of(tampered, REPORT, tampered.head()))).contains("score");
  }

  @Test
  void a_policy_that_was_adopted_later_than_its_scores_say_shows() {
    Ledger policyMoved =
        tampered(
            LEDGER,
            "policy/permendagri-59-2021/1",
            ScoringPolicyAdopted.class,
            e -> new ScoringPolicyAdopted(e.policy(), Story.START.plusSeconds(86_400)));
    // The year's first window alone had opened by then.
    var first = ReportId.of("2023-Q1", Story.JABAR);
    assertThat(differing(ReportReplay.of(policyMoved, first, policyMoved.head())))
        .containsOnly("adopted-afterwards");
  }
}
