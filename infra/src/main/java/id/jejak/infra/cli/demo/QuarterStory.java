package id.jejak.infra.cli.demo;

import id.jejak.infra.cli.demo.Happening.Kind;
import id.jejak.kernel.region.RegionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quarter from the opening of its window to the publication of its standings. */
final class QuarterStory {
  /** The days before the deadline on which the teams file. */
  private static final int FILING_DAYS = 5;

  private final Chance chance;
  private final Quarter quarter;
  private final List<RegionKind> kinds;
  private final List<Filing> filings;

  QuarterStory(Chance chance, Quarter quarter, Scope scope) {
    this.chance = chance;
    this.quarter = quarter;
    this.kinds = scope.kinds();
    this.filings = scope.governments(chance).stream().map(this::filing).toList();
  }

  List<Act> acts() {
    var admin = Lane.EMPTY;
    return Stream.of(
            Stream.of(act(quarter.opensOn(), "opening", List.of(opening()))),
            IntStream.rangeClosed(1, FILING_DAYS).mapToObj(this::filingDay),
            Stream.of(
                after(0, "exceptions", exceptions()),
                after(3, "late", lanes(late(), Filing::handIn)),
                after(6, "closing", List.of(admin.post(Cast.ADMINISTRATOR, window("/closing")))),
                after(8, "verification", verification()),
                after(14, "revision", lanes(inTime(), Filing::revise)),
                after(20, "overdue", List.of()),
                after(21, "overdue-revision", lanes(overdue(), Filing::revise)),
                after(22, "second-verification", again()),
                after(23, "publication", publications())))
        .flatMap(acts -> acts)
        .toList();
  }

  private Filing filing(Government government) {
    return new Filing(
        chance, government, quarter, Happening.to(government, quarter.period().toString(), chance));
  }

  private Act act(LocalDate day, String name, List<Lane> lanes) {
    return new Act(day, quarter.period() + "/" + name, lanes);
  }

  private Act after(int days, String name, List<Lane> lanes) {
    return act(quarter.closesOn().plusDays(days), name, lanes);
  }

  private Act filingDay(int number) {
    Predicate<Filing> onThatDay = filing -> dayOf(filing) == number && !late().test(filing);
    return after(number - FILING_DAYS - 1, "filing-" + number, lanes(onThatDay, Filing::handIn));
  }

  private long dayOf(Filing filing) {
    return chance.between(1, FILING_DAYS, filing.path() + "/day");
  }

  private Lane opening() {
    var window = new TreeMap<String, Object>();
    window.put("opensOn", quarter.opensOn().toString());
    window.put("closesOn", quarter.closesOn().toString());
    // Of those that do not take part nobody shall read that they did not file.
    if (kinds.size() < RegionKind.values().length)
      window.put("kinds", kinds.stream().map(RegionKind::name).toList());
    return Lane.EMPTY.post(Cast.ADMINISTRATOR, window(""), window);
  }

  private List<Lane> exceptions() {
    return filings.stream()
        .filter(late())
        .map(
            filing ->
                Lane.EMPTY.post(
                    Cast.ADMINISTRATOR,
                    window("/exceptions"),
                    Map.of(
                        "region",
                        filing.government().code(),
                        "until",
                        after(5, "", List.of()).begins().toString(),
                        "reason",
                        "Jaringan terputus di wilayah kepulauan")))
        .toList();
  }

  private List<Lane> verification() {
    LocalDate dueOn = quarter.closesOn().plusDays(18);
    return filings.stream()
        .map(Filing::verification)
        .flatMap(Optional::stream)
        .map(verification -> verification.first(dueOn))
        .toList();
  }

  private List<Lane> again() {
    return filings.stream()
        .filter(Filing::comesBack)
        .map(Filing::verification)
        .flatMap(Optional::stream)
        .map(Verification::again)
        .toList();
  }

  private List<Lane> publications() {
    return kinds.stream()
        .map(
            kind ->
                Lane.EMPTY.post(
                    Cast.ADMINISTRATOR,
                    "/api/standings/" + quarter.period() + "/publication",
                    Map.of("kind", kind.name())))
        .toList();
  }

  private List<Lane> lanes(Predicate<Filing> those, Function<Filing, Lane> work) {
    return filings.stream().filter(those).map(work).toList();
  }

  private static Predicate<Filing> late() {
    return filing -> filing.is(Kind.EXCEPTED);
  }

  private static Predicate<Filing> overdue() {
    return filing -> filing.is(Kind.OVERDUE);
  }

  private static Predicate<Filing> inTime() {
    return overdue().negate().and(Filing::comesBack);
  }

  private String window(String what) {
    return "/api/windows/" + quarter.period() + what;
  }
}
