package id.jejak.query.report;

import id.jejak.query.Moment;
import id.jejak.query.Sight;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The reports somebody goes through, narrowed and in order; it stays in the address.
 *
 * @param waiting days a submission has waited at least
 * @param changed {@code yes} for those that were submitted again after an approval
 * @param mine {@code yes} for those he has taken
 * @param sort {@code waiting} for the longest waiting first, {@code region} by code
 */
record Queue(
    Reports.Filter filter,
    @Nullable String waiting,
    @Nullable String changed,
    @Nullable String mine,
    @Nullable String sort) {
  static final List<String> AGES = List.of("2", "3", "5", "10");
  static final List<String> ORDERS = List.of("period", "waiting", "region");

  private static final Comparator<ReportLine> BY_REGION = Comparator.comparing(ReportLine::region);
  private static final Comparator<ReportLine> LATEST_PERIOD_FIRST =
      Comparator.comparing(ReportLine::period).reversed().thenComparing(BY_REGION);
  private static final Comparator<ReportLine> LONGEST_WAITING_FIRST =
      Comparator.comparing(
              (ReportLine line) -> line.progress().submittedAt(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(LATEST_PERIOD_FIRST);

  /** As an address says it; what is empty or of no meaning narrows nothing. */
  static Queue of(Function<String, @Nullable String> parameter) {
    return new Queue(
        new Reports.Filter(
            chosen(parameter, "period"),
            chosen(parameter, "state"),
            chosen(parameter, "province"),
            chosen(parameter, "kind")),
        one(AGES, chosen(parameter, "waiting")),
        one(List.of("yes"), chosen(parameter, "changed")),
        one(List.of("yes"), chosen(parameter, "mine")),
        one(ORDERS, chosen(parameter, "sort")));
  }

  /** As {@link #query()} wrote it. */
  static Queue of(String query) {
    var parameters =
        UriComponentsBuilder.newInstance().query(query.replace(' ', '+')).build().getQueryParams();
    return of(parameters::getFirst);
  }

  private static @Nullable String chosen(
      Function<String, @Nullable String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null || value.isBlank() ? null : value;
  }

  private static @Nullable String one(List<String> known, @Nullable String value) {
    return value != null && known.contains(value) ? value : null;
  }

  /** What is narrowed and how it is ordered, as a part of an address. */
  public String query() {
    var query = new LinkedHashMap<String, @Nullable String>();
    query.put("period", filter.period());
    query.put("state", filter.state());
    query.put("province", filter.province());
    query.put("kind", filter.kind());
    query.put("waiting", waiting);
    query.put("changed", changed);
    query.put("mine", mine);
    query.put("sort", sort);
    var link = UriComponentsBuilder.newInstance();
    for (Map.Entry<String, @Nullable String> each : query.entrySet())
      if (each.getValue() != null) link.queryParam(each.getKey(), each.getValue());
    String whole = link.encode().build().toUriString();
    return whole.startsWith("?") ? whole.substring(1) : whole;
  }

  /** What pages that wait for news of it listen to. */
  public String about() {
    return filter.period() == null ? "report" : "report/" + filter.period();
  }

  /** The reports in it for someone. */
  List<ReportLine> lines(Reports reports, Sight sight, Instant now) {
    return lines(reports, sight, Moment.NOW, now);
  }

  /**
   * The reports that were in it at a moment.
   *
   * @param then what time it was
   */
  List<ReportLine> lines(Reports reports, Sight sight, Moment moment, Instant then) {
    return reports.lines(filter, sight, moment).stream()
        .filter(line -> waits(line, then))
        .filter(line -> changed == null || changedSinceApproval(line))
        .filter(line -> mine == null || takenBy(sight, line))
        .sorted(order())
        .toList();
  }

  private boolean waits(ReportLine line, Instant now) {
    if (waiting == null) return true;
    Instant since = line.progress().submittedAt();
    return since != null
        && line.progress().state().waitsForVerifier()
        && !now.isBefore(since.plus(Duration.ofDays(Long.parseLong(waiting))));
  }

  static boolean changedSinceApproval(ReportLine line) {
    var result = line.result();
    return result != null && line.progress().revision() > result.revision();
  }

  static boolean takenBy(Sight sight, ReportLine line) {
    var claim = line.progress().claim();
    return claim != null && sight.is(claim.verifier());
  }

  private Comparator<ReportLine> order() {
    if ("waiting".equals(sort)) return LONGEST_WAITING_FIRST;
    return "region".equals(sort)
        ? BY_REGION.thenComparing(LATEST_PERIOD_FIRST)
        : LATEST_PERIOD_FIRST;
  }

  /** Where in a queue a report is, and its neighbours. */
  record Place(int number, int of, @Nullable String previous, @Nullable String next) {
    static Place in(List<ReportLine> lines, String period, String region) {
      int at = 0;
      while (at < lines.size() && !lines.get(at).isOf(period, region)) at++;
      boolean found = at < lines.size();
      return new Place(
          found ? at + 1 : 0,
          lines.size(),
          found && at > 0 ? address(lines.get(at - 1)) : null,
          // One that has just left the queue is followed by its first.
          found
              ? (at + 1 < lines.size() ? address(lines.get(at + 1)) : null)
              : (lines.isEmpty() ? null : address(lines.getFirst())));
    }

    private static String address(ReportLine line) {
      return "/reports/" + line.period() + "/" + line.region();
    }
  }
}
