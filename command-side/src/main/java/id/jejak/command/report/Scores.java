package id.jejak.command.report;

import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.scoring.Scoring;
import java.util.Set;

/** Scores a report in the decision that hands it in or approves it, by its period's policy. */
final class Scores {
  private Scores() {}

  static ReportScored provisional(Situation situation, int revision) {
    return scored("PROVISIONAL", situation, revision, situation.report().nihil());
  }

  static ReportScored last(Situation situation, Nihil decided) {
    return scored("FINAL", situation, situation.report().progress().revision(), decided);
  }

  private static ReportScored scored(String stage, Situation situation, int revision, Nihil nihil) {
    var adopted = situation.adopted();
    var content = situation.report().content();
    Set<String> accepted = nihil.accepted();
    return new ReportScored(
        stage,
        revision,
        adopted.policy().name(),
        situation.window().precedes(adopted.adoptedAt()),
        CompletenessRule.of(situation.level(), content, accepted),
        Scoring.score(adopted.policy(), situation.level(), content, accepted));
  }
}
