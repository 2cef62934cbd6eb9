package id.jejak.kernel.award;

import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * A fiscal year's reports as they stood at a position of the ledger, with the award policies
 * adopted by then: all that a nomination is drawn from, so that anyone can draw it again.
 *
 * @param position the last position that was read
 * @param regions every region with a report in the year, by code
 * @param policies the adopted award policies, by name
 * @param firstWindowOpened position of the year's first opened window
 */
public record YearOfReports(
    int year,
    long position,
    SortedMap<String, RegionYear> regions,
    Map<String, Adopted> policies,
    long firstWindowOpened) {

  public YearOfReports {
    regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
    policies = Map.copyOf(policies);
  }

  /** A policy and the position it was adopted at. */
  public record Adopted(long position, AwardPolicy policy) {}

  /** Reads a year from a ledger up to and including a position. */
  public static YearOfReports read(Ledger ledger, int year, long upTo) {
    return read(ledger, year, upTo, region -> true);
  }

  /** Reads as much of a year as concerns some regions, by their codes. */
  public static YearOfReports read(
      Ledger ledger, int year, long upTo, Predicate<RegionCode> wanted) {
    var quarters = new TreeMap<String, QuarterFacts[]>();
    ledger.readStreams(
        "report/" + year + "-Q",
        upTo,
        stream -> wanted.test(ReportId.ofStream(stream).region()),
        recorded -> {
          if (!(recorded.event() instanceof ReportEvent event)) return;
          ReportId id = ReportId.ofStream(recorded.stream());
          QuarterFacts[] facts = quarters.computeIfAbsent(id.region().value(), code -> none());
          int index = id.period().quarter() - 1;
          facts[index] = facts[index].on(recorded.position(), event);
        });
    var regions = new TreeMap<String, RegionYear>();
    quarters.forEach(
        (code, facts) -> regions.put(code, new RegionYear(year, code, List.of(facts))));
    return new YearOfReports(
        year, upTo, regions, policies(ledger, upTo), firstWindow(ledger, year, upTo));
  }

  /** The award policy of a name, if it was adopted. */
  public Optional<AwardPolicy> awardPolicy(String name) {
    return Optional.ofNullable(policies.get(name)).map(Adopted::policy);
  }

  /** Whether an award policy was adopted only after the year's first window had opened. */
  public boolean adoptedAfterwards(String name) {
    Adopted adopted = policies.get(name);
    return adopted != null && adopted.position > firstWindowOpened;
  }

  private static QuarterFacts[] none() {
    var facts = new QuarterFacts[4];
    Arrays.fill(facts, QuarterFacts.NONE);
    return facts;
  }

  private static Map<String, Adopted> policies(Ledger ledger, long upTo) {
    var policies = new TreeMap<String, Adopted>();
    ledger.readStreams(
        "policy/",
        upTo,
        recorded -> {
          if (recorded.event() instanceof AwardPolicyAdopted e)
            policies.putIfAbsent(e.policy().name(), new Adopted(recorded.position(), e.policy()));
        });
    return policies;
  }

  private static long firstWindow(Ledger ledger, int year, long upTo) {
    var first = new AtomicLong(Long.MAX_VALUE);
    ledger.readStreams(
        "window/" + year + "-Q",
        upTo,
        recorded -> {
          if (recorded.event() instanceof WindowOpened)
            first.accumulateAndGet(recorded.position(), Math::min);
        });
    return first.get();
  }
}
