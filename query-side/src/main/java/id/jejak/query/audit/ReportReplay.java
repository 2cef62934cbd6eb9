package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.Completeness;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.PolicyEvent.ScoringPolicyAdopted;
import id.jejak.kernel.scoring.ReportScore;
import id.jejak.kernel.scoring.Scoring;
import id.jejak.kernel.window.Wib;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import id.jejak.query.Sight;
import id.jejak.query.audit.Replay.Check;
import id.jejak.query.report.Difference;
import id.jejak.query.report.Nihil;
import id.jejak.query.report.Progress;
import id.jejak.query.report.Sent;
import id.jejak.query.report.Steps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replays a report: what each event changed, and every recorded score computed again. */
public final class ReportReplay {
  private final Ledger ledger;
  private final ReportId id;
  private final Level level;
  private ReportContent content = ReportContent.EMPTY;
  private Nihil nihil = Nihil.NONE;
  private Progress progress = Progress.NONE;
  private final List<Replay.Step> steps = new ArrayList<>();
  private final Checks checks;

  private ReportReplay(Ledger ledger, ReportId id) {
    this.ledger = ledger;
    this.id = id;
    this.checks = new Checks(id.toString());
    this.level = Difference.level(id.region().value());
  }

  /** The replay of a report up to the commit that holds a position; without steps if unknown. */
  public static Replay of(Ledger ledger, ReportId id, long upTo) {
    return of(ledger, id, upTo, events(ledger, id, upTo));
  }

  /** What of it was computed again, without what each event changed. */
  static List<Check> checks(Ledger ledger, ReportId id, long upTo) {
    var replay = new ReportReplay(ledger, id);
    events(ledger, id, upTo).forEach(replay::check);
    return replay.checks.all();
  }

  /** The same for someone: without drafts where they are not his to see. */
  static Replay of(Ledger ledger, ReportId id, long upTo, Sight sight) {
    var events = events(ledger, id, upTo);
    boolean all = sight.seesDrafts(id.region().value());
    return of(ledger, id, upTo, all ? events : Sent.of(events));
  }

  private static Replay of(
      Ledger ledger, ReportId id, long upTo, List<Recorded<DomainEvent>> events) {
    var replay = new ReportReplay(ledger, id);
    events.forEach(replay::on);
    return Replay.of(id.stream(), upTo, replay.steps, replay.checks.all());
  }

  private static List<Recorded<DomainEvent>> events(Ledger ledger, ReportId id, long upTo) {
    return ledger.stream(id.stream(), upTo < 0 ? upTo : ledger.commitEnd(upTo));
  }

  private void on(Recorded<DomainEvent> recorded) {
    if (!(recorded.event() instanceof ReportEvent event)) return;
    ReportContent before = content;
    Progress.State state = progress.state();
    progress = progress.on(event);
    check(recorded);
    steps.add(
        Told.step(
            recorded,
            state,
            progress.state(),
            Difference.cells(level, before, content),
            event instanceof ReportScored e ? scored(recorded.position(), e) : List.of()));
  }

  private void check(Recorded<DomainEvent> recorded) {
    if (!(recorded.event() instanceof ReportEvent event)) return;
    content = content.on(event);
    nihil = nihil.on(event);
    if (event instanceof ReportSubmitted e) check(recorded.position(), e.completeness());
    if (event instanceof ReportScored e) check(recorded.position(), e);
  }

  private List<Steps.Step> scored(long position, ReportScored event) {
    ScoringPolicyAdopted adopted = adopted(event.policy(), position);
    return adopted == null ? List.of() : Steps.of(adopted.policy(), content, event.score());
  }

  private void check(long position, ReportScored event) {
    check(position, event.completeness());
    ScoringPolicyAdopted adopted = adopted(event.policy(), position);
    if (adopted == null) {
      checks.compare(position, "policy", false, event.policy(), "—");
      return;
    }
    checks.compare(
        position, "adopted-afterwards", event.adoptedAfterwards(), isLate(adopted, position));
    ReportScore again = Scoring.score(adopted.policy(), level, content, nihil.accepted());
    checks.compare(
        position, "score", again.equals(event.score()), told(event.score()), told(again));
  }

  private void check(long position, Completeness recorded) {
    Completeness again = CompletenessRule.of(level, content, nihil.accepted());
    checks.compare(position, "completeness", recorded.total().fraction(), again.total().fraction());
  }

  /** Whether a policy was adopted after the period's window had opened. */
  private boolean isLate(ScoringPolicyAdopted adopted, long upTo) {
    return ledger.stream("window/" + id.period(), upTo).stream()
        .map(Recorded::event)
        .filter(WindowOpened.class::isInstance)
        .map(WindowOpened.class::cast)
        .anyMatch(window -> adopted.adoptedAt().isAfter(Wib.startOf(window.opensOn())));
  }

  private @Nullable ScoringPolicyAdopted adopted(String name, long upTo) {
    return ledger.stream("policy/" + name, upTo).stream()
        .map(Recorded::event)
        .filter(ScoringPolicyAdopted.class::isInstance)
        .map(ScoringPolicyAdopted.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** The index, and what else tells two scores with the same index apart. */
  private static String told(ReportScore score) {
    var index = score.index();
    return (index == null ? "—" : index.decimal())
        + " "
        + score.services().stream()
            .map(service -> service.service() + "=" + service.index())
            .toList();
  }
}
