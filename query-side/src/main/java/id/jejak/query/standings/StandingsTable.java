package id.jejak.query.standings;

import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import id.jejak.kernel.window.Standings;
import id.jejak.query.Place;
import id.jejak.query.Shown;
import id.jejak.query.historic.HistoricResult;
import id.jejak.query.report.ReportLine;
import id.jejak.query.report.ReportLine.Result;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Standings of one kind of region for a period: approved scores, ranked exactly as they stand.
 *
 * @param published whether they were made official; corrections then stand in their rows
 * @param of how many regions had to report
 * @param below services below 100 % or below the region's own target, and in how many regions
 * @param historic what was published elsewhere of the same standings: beside, never among the rows
 */
public record StandingsTable(
    String period,
    String kind,
    @Nullable String province,
    @Nullable String field,
    boolean published,
    int of,
    int filed,
    int approved,
    @Nullable String mean,
    List<Row> rows,
    List<Below> below,
    List<HistoricResult> historic) {

  /**
   * A region's place.
   *
   * @param late whether it filed, but not in time
   * @param officialRank its rank when the standings were published, where it has changed since
   */
  public record Row(
      @Nullable Integer rank,
      String region,
      String name,
      @Nullable String index,
      @Nullable String shown,
      @Nullable String band,
      boolean filed,
      boolean late,
      boolean adoptedAfterwards,
      List<String> belowHundred,
      List<String> belowTarget,
      @Nullable Integer officialRank,
      @Nullable String official) {}

  /** In how many regions a service falls short. */
  public record Below(String service, int belowHundred, int belowTarget) {}

  /** The table of those of a period's lines that are of a kind and, if named, of a province. */
  public static StandingsTable of(
      String period,
      RegionKind kind,
      @Nullable String province,
      @Nullable String field,
      boolean published,
      Collection<ReportLine> all) {
    List<ReportLine> lines =
        all.stream()
            .filter(line -> Place.region(line.region()).kind() == kind)
            .filter(line -> province == null || line.region().startsWith(province))
            .toList();
    var official = new HashMap<String, @Nullable Integer>();
    if (published && field == null)
      for (Standings.Row row : Standings.of(lines.stream().map(StandingsTable::official).toList()))
        official.put(row.region(), row.rank());
    var byRegion = new HashMap<String, ReportLine>();
    lines.forEach(line -> byRegion.put(line.region(), line));
    List<Row> rows =
        Standings.of(lines.stream().map(line -> entry(line, field)).toList()).stream()
            .map(
                row ->
                    row(
                        row,
                        Objects.requireNonNull(byRegion.get(row.region())),
                        field,
                        published,
                        official.get(row.region())))
            .toList();
    return new StandingsTable(
        period,
        kind.name(),
        province,
        field,
        published,
        lines.size(),
        (int) lines.stream().filter(line -> line.progress().filed()).count(),
        (int) lines.stream().filter(line -> line.standing() != null).count(),
        mean(lines, field),
        rows,
        below(lines),
        List.of());
  }

  /** The table beside what was published elsewhere of it. */
  public StandingsTable beside(List<HistoricResult> published) {
    return new StandingsTable(
        period,
        kind,
        province,
        field,
        this.published,
        of,
        filed,
        approved,
        mean,
        rows,
        below,
        published);
  }

  /** The mean of the indices that stand, to two places. */
  static @Nullable String mean(Collection<ReportLine> lines, @Nullable String field) {
    List<Rational> indices =
        lines.stream()
            .map(line -> indexOf(line, field))
            .filter(Objects::nonNull)
            .map(ExactFigure::rational)
            .toList();
    return indices.isEmpty() ? null : Rational.mean(indices).shown(2);
  }

  private static Standings.Entry entry(ReportLine line, @Nullable String field) {
    ExactFigure index = indexOf(line, field);
    Result standing = line.standing();
    return new Standings.Entry(
        line.region(),
        index == null ? null : index.rational(),
        standing != null && standing.ranked(),
        line.progress().filed());
  }

  private static Standings.Entry official(ReportLine line) {
    Result official = line.official();
    return new Standings.Entry(
        line.region(),
        official == null || official.index() == null ? null : official.index().rational(),
        official != null && official.ranked(),
        line.progress().filed());
  }

  private static @Nullable ExactFigure indexOf(ReportLine line, @Nullable String field) {
    Result standing = line.standing();
    return standing == null ? null : standing.indexOf(field);
  }

  private static Row row(
      Standings.Row row,
      ReportLine line,
      @Nullable String field,
      boolean published,
      @Nullable Integer official) {
    ExactFigure index = indexOf(line, field);
    ExactFigure then = line.official() == null ? null : line.official().index();
    Result standing = line.standing();
    boolean corrected =
        published
            && field == null
            && (!Objects.equals(official, row.rank()) || !Objects.equals(then, index));
    return new Row(
        row.rank(),
        row.region(),
        Place.of(row.region()).name(),
        index == null ? null : index.decimal(),
        Shown.figure(index),
        standing == null || field != null ? null : standing.band(),
        row.filed(),
        line.progress().late(),
        standing != null && standing.adoptedAfterwards(),
        standing == null ? List.of() : standing.belowHundred(),
        standing == null ? List.of() : standing.belowTarget(),
        corrected ? official : null,
        corrected ? Shown.figure(then) : null);
  }

  private static List<Below> below(Collection<ReportLine> lines) {
    var hundred = new TreeMap<String, Integer>();
    var target = new TreeMap<String, Integer>();
    for (ReportLine line : lines) {
      Result standing = line.standing();
      if (standing == null) continue;
      standing.belowHundred().forEach(service -> hundred.merge(service, 1, Integer::sum));
      standing.belowTarget().forEach(service -> target.merge(service, 1, Integer::sum));
    }
    target.keySet().forEach(service -> hundred.putIfAbsent(service, 0));
    return hundred.entrySet().stream()
        .map(e -> new Below(e.getKey(), e.getValue(), target.getOrDefault(e.getKey(), 0)))
        .toList();
  }
}
