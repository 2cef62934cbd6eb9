package id.jejak.query.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.ScoringPolicy;
import id.jejak.query.AsOf;
import id.jejak.query.Moment;
import id.jejak.query.Place;
import id.jejak.query.Projections;
import id.jejak.query.QueryRefusal;
import id.jejak.query.Sight;
import id.jejak.query.Views;
import id.jejak.query.open.Calendar;
import id.jejak.query.open.WindowView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds reports for those who may see them. */
@Component
public class Reports {
  private final Views views;
  private final Ledger ledger;
  private final Calendar calendar;
  private final PastLines past;

  public Reports(Views views, Ledger ledger, Calendar calendar) {
    this.views = views;
    this.ledger = ledger;
    this.calendar = calendar;
    this.past = new PastLines(ledger);
  }

  /** What a list of reports is narrowed to; absent means any. */
  public record Filter(
      @Nullable String period,
      @Nullable String state,
      @Nullable String province,
      @Nullable String kind) {
    boolean matches(ReportLine line) {
      var region = Place.region(line.region());
      return (state == null || line.progress().state().name().equals(state))
          && (province == null || region.code().province().value().equals(province))
          && (kind == null || region.kind().name().equals(kind));
    }
  }

  /** The card of a report; refused where there is none or it is not his to see. */
  public ReportCard card(String period, String region, Moment moment, Sight sight) {
    String id = ReportId.of(period, region).toString();
    Place.region(region);
    ReportCard card = moment.view(Projections.CARDS, id, views, ledger).orElse(null);
    // Rights are those of now, whatever moment is asked about.
    ReportCard now = views.get(Projections.CARDS, id).orElse(null);
    Sight.require(sight.seesReport(region, now != null && now.progress().revision() > 0));
    if (card == null) throw Rejected.because(QueryRefusal.NO_SUCH_REPORT, id);
    if (sight.seesDrafts(region)) return card;
    Sight.require(card.progress().revision() > 0);
    return sent(card);
  }

  /** A card without what the region has entered since its last submission. */
  ReportCard sent(ReportCard card) {
    if (!card.progress().state().waitsForRegion()) return card;
    String id = card.period() + "/" + card.region();
    long seen = card.history().getLast().position();
    return AsOf.fold(Projections.CARDS, id, Sent.of(ledger.stream("report/" + id, seen)))
        .orElseThrow()
        .at(card.version());
  }

  /** The lines of all regions that must report for a period, also of those that did nothing yet. */
  public List<ReportLine> lines(String period) {
    return views.get(Projections.WINDOWS, period).map(this::lines).orElse(List.of());
  }

  /** The lines of all regions that must report in a window. */
  public List<ReportLine> lines(WindowView window) {
    return lines(window, Moment.NOW);
  }

  /** The same as they stood at a moment, of a window as it stood then. */
  public List<ReportLine> lines(WindowView window, Moment moment) {
    Map<String, ReportLine> begun = begun(window, moment);
    return window.regions().stream()
        .map(
            region ->
                begun.getOrDefault(
                    window.period() + "/" + region, ReportLine.blank(window.period(), region)))
        .toList();
  }

  /** All windows, each with its lines. */
  public List<WindowLines> windows() {
    return calendar.windows(Moment.NOW).stream()
        .map(window -> new WindowLines(window, lines(window)))
        .toList();
  }

  /** Those to which anything had happened, by {@code period/region}. */
  private Map<String, ReportLine> begun(WindowView window, Moment moment) {
    Long position = moment.position();
    if (position != null) return past.of(window.period(), position);
    List<String> ids =
        window.regions().stream().map(region -> window.period() + "/" + region).toList();
    return views.get(Projections.LINES, ids).stream()
        .collect(Collectors.toMap(line -> line.period() + "/" + line.region(), line -> line));
  }

  /**
   * The regions that were recorded as not having filed when a window was closed, but for those
   * whose report had arrived in time and came into the ledger after; absent before the closing.
   */
  public @Nullable List<String> unfiled(WindowView window, Moment moment) {
    List<String> recorded = window.unfiled();
    if (recorded == null || recorded.isEmpty()) return recorded;
    var inTime =
        lines(window, moment).stream()
            .filter(line -> line.progress().filed() && !line.progress().late())
            .map(ReportLine::region)
            .collect(Collectors.toSet());
    return recorded.stream().filter(region -> !inTime.contains(region)).toList();
  }

  /** The lines that match, as they stood at a moment, and that he may see now. */
  public List<ReportLine> lines(Filter filter, Sight sight, Moment moment) {
    String period = filter.period();
    List<WindowView> windows =
        period == null
            ? calendar.windows(moment)
            : calendar.window(period, moment).map(List::of).orElse(List.of());
    return windows.stream()
        .flatMap(window -> lines(window, moment).stream())
        .filter(line -> sight.seesProgress(line.region(), line.progress().revision() > 0))
        .filter(filter::matches)
        .toList();
  }

  /** The steps of a card's last score, over the content it was computed from. */
  public List<Steps.Step> steps(ReportCard card, Scored scored) {
    var then =
        AsOf.view(Projections.CARDS, card.period() + "/" + card.region(), ledger, scored.position())
            .orElseThrow();
    return Steps.of(policy(scored.policy()), then.content(), scored.score());
  }

  /** What differs between two moments, each a position or {@code r} and a revision. */
  public Difference difference(String period, String region, String from, String to, Sight sight) {
    card(period, region, Moment.NOW, sight);
    var id = ReportId.of(period, region);
    long earlier = at(id, from);
    long later = at(id, to);
    if (earlier > later) throw Rejected.because(QueryRefusal.LATER_BEFORE_EARLIER, from, to);
    return Difference.between(
        card(period, region, new Moment(earlier), sight),
        card(period, region, new Moment(later), sight));
  }

  private long at(ReportId id, String moment) {
    if (moment.startsWith("r")) return ledger.commitEnd(submission(id, moment));
    long position = position(moment);
    if (position > ledger.head()) throw Rejected.because(QueryRefusal.NOT_YET_RECORDED, moment);
    return ledger.commitEnd(position);
  }

  private long submission(ReportId id, String revision) {
    int number = (int) position(revision.substring(1));
    return ledger.stream(id.stream(), ledger.head()).stream()
        .filter(e -> e.event() instanceof ReportSubmitted s && s.revision() == number)
        .mapToLong(e -> e.position())
        .max()
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_REVISION, revision));
  }

  private static long position(String text) {
    if (!text.matches("[0-9]{1,15}")) throw Rejected.because(QueryRefusal.NO_SUCH_REVISION, text);
    return Long.parseLong(text);
  }

  /** The scoring policy that a period's window named. */
  public ScoringPolicy policyOf(String period) {
    return views
        .get(Projections.WINDOWS, period)
        .map(window -> policy(Objects.requireNonNull(window.scoringPolicy())))
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_WINDOW, period));
  }

  private ScoringPolicy policy(String name) {
    return views
        .get(Projections.POLICIES, name)
        .map(view -> Objects.requireNonNull(view.scoring()))
        .orElseThrow(() -> Rejected.because(QueryRefusal.NO_SUCH_SCORE, name));
  }
}
