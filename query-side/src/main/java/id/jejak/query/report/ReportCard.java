package id.jejak.query.report;

import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.FieldsChecked;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.query.report.Progress.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report with everything about it, as its card shows it.
 *
 * @param version sequence number of its last event
 * @param checked fields whose cells were checked since the last submission
 * @param writers accounts that wrote any of it
 * @param approval the standing approval
 * @param provisional the score of the last submission
 * @param result the score of the last approval
 * @param history one line per event
 */
public record ReportCard(
    String period,
    String region,
    long version,
    Progress progress,
    ReportContent content,
    Nihil nihil,
    List<Findings.FindingLine> findings,
    List<String> checked,
    List<String> writers,
    @Nullable Approval approval,
    @Nullable Scored provisional,
    @Nullable Scored result,
    List<HistoryLine> history) {

  public ReportCard {
    findings = List.copyOf(findings);
    checked = List.copyOf(checked);
    writers = List.copyOf(writers);
    history = List.copyOf(history);
  }

  static ReportCard blank(String period, String region) {
    return new ReportCard(
        period,
        region,
        -1,
        Progress.NONE,
        ReportContent.EMPTY,
        Nihil.NONE,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of());
  }

  /** The same card with the version of its report, of which it may not show all. */
  ReportCard at(long aggregateVersion) {
    return new ReportCard(
        period,
        region,
        aggregateVersion,
        progress,
        content,
        nihil,
        findings,
        checked,
        writers,
        approval,
        provisional,
        result,
        history);
  }

  /** An approval of exactly one revision. */
  public record Approval(int revision, String verifier, @Nullable String note, Instant at) {}

  /** What a score was computed at: a submission or an approval. */
  public enum ScoreStage {
    PROVISIONAL,
    FINAL
  }

  /** The last score, or the last of a {@link ScoreStage}. */
  public @Nullable Scored score(@Nullable String stage) {
    if (ScoreStage.PROVISIONAL.name().equals(stage)) return provisional;
    if (ScoreStage.FINAL.name().equals(stage)) return result;
    if (result == null || provisional == null) return result == null ? provisional : result;
    return provisional.position() > result.position() ? provisional : result;
  }

  /** One event in the card's history. */
  public record HistoryLine(long position, Instant at, String actor, String role, String event) {}

  ReportCard on(Recorded<?> recorded, ReportEvent event) {
    return new ReportCard(
        period,
        region,
        recorded.seq(),
        progress.on(event),
        content.on(event),
        nihil.on(event),
        new Findings(findings).on(event).lines(),
        checkedAfter(event),
        writersAfter(recorded.meta().actor(), event),
        approvalAfter(event),
        event instanceof ReportScored e && e.stage().equals("PROVISIONAL")
            ? Scored.of(recorded, e)
            : provisional,
        event instanceof ReportScored e && e.stage().equals("FINAL")
            ? Scored.of(recorded, e)
            : result,
        with(
            history,
            new HistoryLine(
                recorded.position(),
                recorded.at(),
                recorded.meta().actor(),
                recorded.meta().role(),
                event.getClass().getSimpleName())));
  }

  private List<String> checkedAfter(ReportEvent event) {
    return switch (event) {
      case ReportSubmitted e -> List.of();
      case FieldsChecked e -> {
        var more = new ArrayList<>(checked);
        e.fields().stream().filter(field -> !more.contains(field)).forEach(more::add);
        yield more;
      }
      default -> checked;
    };
  }

  private List<String> writersAfter(String actor, ReportEvent event) {
    return switch (event) {
      case ReportEvent.ReportBegun e -> withWriter(actor);
      case ReportEvent.AchievementsEntered e -> withWriter(actor);
      case ReportEvent.BudgetEntered e -> withWriter(actor);
      case ReportEvent.ProblemsEntered e -> withWriter(actor);
      case ReportEvent.StagesEntered e -> withWriter(actor);
      case ReportEvent.PlanEntered e -> withWriter(actor);
      case ReportSubmitted e -> withWriter(actor);
      default -> writers;
    };
  }

  private List<String> withWriter(String actor) {
    return writers.contains(actor) ? writers : with(writers, actor);
  }

  private @Nullable Approval approvalAfter(ReportEvent event) {
    if (event instanceof ReportApproved e)
      return new Approval(e.revision(), e.verifier(), e.note(), e.approvedAt());
    return progress.on(event).state() == State.APPROVED ? approval : null;
  }

  private static <T> List<T> with(List<T> before, T more) {
    var after = new ArrayList<>(before);
    after.add(more);
    return after;
  }
}
