package id.jejak.query.report;

import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.report.Completeness;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ServiceFigures;
import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.scoring.ReportScore;
import id.jejak.kernel.scoring.ReportScore.FieldScore;
import id.jejak.kernel.scoring.ReportScore.ServiceScore;
import id.jejak.kernel.window.StandingsEvent.StandingsPublished;
import id.jejak.query.report.Progress.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A region's period in one line: what lists, tasks and standings need of it.
 *
 * @param completeness of the last submission, in percent
 * @param targets planned targets by service, as they stand
 * @param result the score of the last approval
 * @param earlier the score of the approval before it
 * @param official the result that the published standings were made of
 * @param verdicts what verifiers decided on its submissions, in order
 */
public record ReportLine(
    String period,
    String region,
    long version,
    Progress progress,
    List<String> unsettled,
    @Nullable String completeness,
    @Nullable ExactFigure provisional,
    Map<String, String> targets,
    @Nullable Result result,
    @Nullable Result earlier,
    @Nullable Result official,
    List<Verdict> verdicts) {
  public ReportLine {
    verdicts = List.copyOf(verdicts);
  }

  static ReportLine blank(String period, String region) {
    return new ReportLine(
        period,
        region,
        -1,
        Progress.NONE,
        List.of(),
        null,
        null,
        Map.of(),
        null,
        null,
        null,
        List.of());
  }

  /** What a verifier decided on a submission; if it was not approved it was returned. */
  public record Verdict(String verifier, boolean approved) {}

  /**
   * The score of an approval, as far as standings need it.
   *
   * @param belowHundred services whose index is below 100 %
   * @param belowTarget services whose recipients fall short of the region's own target
   */
  public record Result(
      long position,
      int revision,
      String policy,
      boolean adoptedAfterwards,
      @Nullable ExactFigure index,
      @Nullable String band,
      boolean ranked,
      List<FieldScore> fields,
      List<String> belowHundred,
      List<String> belowTarget) {
    public Result {
      fields = List.copyOf(fields);
      belowHundred = List.copyOf(belowHundred);
      belowTarget = List.copyOf(belowTarget);
    }

    /** The index of a field, or of the whole where no field is named; absent where none applies. */
    public @Nullable ExactFigure indexOf(@Nullable String field) {
      if (field == null) return index;
      return fields.stream()
          .filter(score -> score.field().equals(field))
          .findFirst()
          .map(FieldScore::index)
          .orElse(null);
    }
  }

  boolean isOf(String otherPeriod, String otherRegion) {
    return period.equals(otherPeriod) && region.equals(otherRegion);
  }

  /** The result that stands: of a report that is approved now. */
  public @Nullable Result standing() {
    return progress.state() == State.APPROVED ? result : null;
  }

  /** An approval that came after the position that was published does not count for it. */
  ReportLine on(StandingsPublished event) {
    Result counted = standing();
    if (counted != null && counted.position() > event.position()) counted = earlier;
    return new ReportLine(
        period,
        region,
        version,
        progress,
        unsettled,
        completeness,
        provisional,
        targets,
        result,
        earlier,
        counted,
        verdicts);
  }

  ReportLine on(Recorded<?> recorded, ReportEvent event) {
    Result scored = event instanceof ReportScored e ? result(recorded, e) : null;
    return new ReportLine(
        period,
        region,
        recorded.seq(),
        progress.on(event),
        unsettledAfter(event),
        event instanceof ReportSubmitted e ? total(e.completeness()) : completeness,
        event instanceof ReportScored e && scored == null ? e.score().index() : provisional,
        event instanceof AchievementsEntered e ? targetsAfter(e) : targets,
        scored == null ? result : scored,
        scored == null ? earlier : result,
        official,
        verdictsAfter(recorded.meta().actor(), event));
  }

  private List<Verdict> verdictsAfter(String actor, ReportEvent event) {
    boolean approved = event instanceof ReportEvent.ReportApproved;
    if (!approved && !(event instanceof ReportEvent.ReportReturned)) return verdicts;
    var after = new ArrayList<>(verdicts);
    after.add(new Verdict(actor, approved));
    return after;
  }

  /** How many findings still stand. */
  public int openFindings() {
    return unsettled.size();
  }

  private List<String> unsettledAfter(ReportEvent event) {
    var after = new ArrayList<>(unsettled);
    switch (event) {
      case ReportEvent.ReportReturned e -> e.findings().forEach(one -> after.add(one.id()));
      case ReportEvent.FindingSettled e -> {
        after.remove(e.finding());
        if (e.settlement().equals("insisted")) after.add(e.finding());
      }
      default -> {}
    }
    return after;
  }

  private static String total(Completeness completeness) {
    return completeness.total().decimal();
  }

  private Map<String, String> targetsAfter(AchievementsEntered event) {
    var after = new TreeMap<>(targets);
    for (ServiceFigures figures : event.services()) {
      String target = figures.target();
      if (target == null) after.remove(figures.service());
      else after.put(figures.service(), target);
    }
    return after;
  }

  private @Nullable Result result(Recorded<?> recorded, ReportScored event) {
    if (!event.stage().equals("FINAL")) return null;
    ReportScore score = event.score();
    var belowHundred = new ArrayList<String>();
    var belowTarget = new ArrayList<String>();
    for (ServiceScore service : score.services()) {
      if (below(service.index(), "100")) belowHundred.add(service.service());
      if (below(service.recipients(), targets.get(service.service())))
        belowTarget.add(service.service());
    }
    return new Result(
        recorded.position(),
        event.revision(),
        event.policy(),
        event.adoptedAfterwards(),
        score.index(),
        score.band(),
        score.ranked(),
        score.fields(),
        belowHundred,
        belowTarget);
  }

  private static boolean below(@Nullable String figure, @Nullable String bound) {
    return figure != null
        && bound != null
        && Rational.parse(figure).compareTo(Rational.parse(bound)) < 0;
  }
}
