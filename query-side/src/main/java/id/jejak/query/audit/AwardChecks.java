package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.BallotCast;
import id.jejak.kernel.award.AwardEvent.BallotOpened;
import id.jejak.kernel.award.AwardEvent.MarkingClosed;
import id.jejak.kernel.award.AwardEvent.MemberRecused;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.NomineeWithdrawn;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardEvent.WinnersDecided;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.BallotCommitment;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.Lots;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.ledger.Recorded;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportId;
import id.jejak.query.audit.Replay.Check;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a category's decisions again from the entries and compares them with the recorded ones. */
final class AwardChecks {
  private static final String NO_SALT = "00";
  private static final RankedRegion NOBODY = new RankedRegion(0, "—", "—", List.of(), List.of());

  private final Ledger ledger;
  private final AwardId id;
  private final List<Check> checks = new ArrayList<>();
  private final Map<String, String> cast = new HashMap<>();
  private final Map<String, Podium.Opened> opened = new TreeMap<>();
  private final List<String> standing = new ArrayList<>();
  private final Set<String> left = new HashSet<>();
  private final Set<String> recused = new HashSet<>();
  private List<String> counted = List.of();
  private List<RankedRegion> ranking = List.of();
  private @Nullable EditionOpened edition;
  private long openedAt;
  private @Nullable Category category;
  private @Nullable AwardPolicy policy;

  AwardChecks(Ledger ledger, AwardId id, List<Recorded<DomainEvent>> events) {
    this.ledger = ledger;
    this.id = id;
    for (Recorded<DomainEvent> recorded : events) on(recorded.position(), recorded.event());
    checks.addAll(ChairChecks.of(id.toString(), events));
    checks.addAll(MotionChecks.of(ledger, id.toString(), events));
  }

  List<Check> checks() {
    return checks;
  }

  private void on(long position, DomainEvent event) {
    switch (event) {
      case EditionOpened e -> {
        edition = e;
        openedAt = position;
        category =
            e.categories().stream()
                .filter(each -> each.code().equals(id.category()))
                .findFirst()
                .orElse(null);
      }
      case RegionsNominated e -> nominated(position, e);
      case AwardNotGiven e -> notGiven(position, e);
      case NomineeWithdrawn e -> left(e.region());
      case NomineeDisqualified e -> left(e.region());
      case MemberRecused e -> recused.add(e.member());
      case NomineeReplaced e -> replaced(position, e);
      case BallotCast e -> cast.put(e.juror(), e.commitment());
      case BallotOpened e -> opened(position, e);
      case MarkingClosed e -> {
        counted = e.counted();
        compare(position, "counted", counted, List.copyOf(opened.keySet()));
        compare(position, "counted", counted, valid());
      }
      case WinnersDecided e -> decided(position, e);
      default -> {}
    }
  }

  private void left(String region) {
    standing.remove(region);
    left.add(region);
  }

  /** Those whose ballots must count: every juror who cast one and was not recused. */
  private List<String> valid() {
    return cast.keySet().stream().filter(juror -> !recused.contains(juror)).sorted().toList();
  }

  private void nominated(long position, RegionsNominated event) {
    if (edition == null) return;
    compare(
        position,
        "cut-off",
        event.lookedUpTo(),
        ledger.positionAt(edition.cutOff().minusMillis(1)));
    compare(position, "adopted-afterwards", event.adoptedAfterwards(), edition.adoptedAfterwards());
    compare(position, "salt", edition.saltCommitment(), Lots.commitment(event.salt()));
    Set<String> passedOver =
        event.passedOver().stream().map(PassedOver::region).collect(Collectors.toSet());
    Nomination drawn = draw(position, event.lookedUpTo(), event.salt(), passedOver);
    if (drawn == null) return;
    compare(position, "eligible", event.eligible(), drawn.eligible());
    boolean same = event.firstTen().equals(drawn.firstTen());
    checks.add(
        new Check(
            position,
            "first-ten",
            id.toString(),
            same,
            same ? null : told(event.firstTen()),
            same ? null : told(drawn.firstTen())));
    compare(position, "ranking", event.rankingDigest(), drawn.digest());
    compare(position, "nominees", event.nominees(), drawn.nominees());
    compare(position, "nomination-ties", event.ties(), drawn.ties());
    compare(position, "pending", List.of(), drawn.pending());
    ranking = drawn.ranking();
    standing.addAll(event.nominees());
    ranking.forEach(region -> results(region.region(), event.lookedUpTo()));
  }

  /** The scores that the ranking rests on, each computed again; only what differs is told. */
  private void results(String region, long upTo) {
    if (edition == null) return;
    var report = new ReportId(new Period(edition.fiscalYear(), 4), id(region));
    ReportReplay.checks(ledger, report, upTo).stream()
        .filter(check -> !check.same())
        .forEach(checks::add);
  }

  private static RegionCode id(String region) {
    return new RegionCode(region);
  }

  private void notGiven(long position, AwardNotGiven event) {
    if (!ranking.isEmpty()) {
      // Not too few at the draw: nobody was left of those who were nominated.
      compare(position, "nominees", List.of(), List.copyOf(standing));
      return;
    }
    Nomination drawn = draw(position, event.lookedUpTo(), NO_SALT, Set.of());
    if (drawn != null) compare(position, "eligible", event.eligible(), drawn.eligible());
  }

  private @Nullable Nomination draw(long position, long upTo, String salt, Set<String> passedOver) {
    if (edition == null || category == null) return null;
    YearOfReports year = YearOfReports.read(ledger, edition.fiscalYear(), upTo, category::admits);
    policy = year.awardPolicy(edition.policy()).orElse(null);
    if (policy == null) {
      checks.add(new Check(position, "policy", id.toString(), false, edition.policy(), "—"));
      return null;
    }
    compare(
        openedAt,
        "adopted-afterwards",
        edition.adoptedAfterwards(),
        year.adoptedAfterwards(edition.policy()));
    return Nomination.draw(policy, category, year, salt, passedOver);
  }

  private void replaced(long position, NomineeReplaced event) {
    RankedRegion next =
        ranking.stream()
            .filter(
                region -> !standing.contains(region.region()) && !left.contains(region.region()))
            .findFirst()
            .orElse(NOBODY);
    RankedRegion recorded = event.ranked();
    boolean same =
        event.entered().equals(next.region())
            && event.rank() == next.rank()
            && (recorded == null || recorded.equals(next));
    checks.add(
        new Check(
            position,
            "replacement",
            id.toString(),
            same,
            same ? null : recorded == null ? event.entered() : told(recorded),
            same ? null : told(next)));
    standing.add(event.entered());
  }

  private void opened(long position, BallotOpened event) {
    String again =
        BallotCommitment.of(
            id.edition(), id.category(), event.juror(), event.ballot(), event.salt());
    compare(position, "ballot", cast.getOrDefault(event.juror(), "—"), again);
    opened.put(event.juror(), new Podium.Opened(event.juror(), event.salt(), event.ballot()));
  }

  private void decided(long position, WinnersDecided event) {
    Category judged = category;
    if (policy == null || judged == null) return;
    List<Podium.Nominee> nominees =
        ranking.stream()
            .filter(region -> standing.contains(region.region()))
            .map(region -> Podium.Nominee.of(region, judged))
            .toList();
    List<Podium.Opened> ballots =
        opened.values().stream().filter(each -> counted.contains(each.juror())).toList();
    Podium podium;
    try {
      podium = Podium.decide(policy, judged, nominees, ballots);
    } catch (IllegalArgumentException e) {
      // Ballots that no decision could rest on.
      checks.add(
          new Check(position, "winners", id.toString(), false, told(event), String.valueOf(e)));
      return;
    }
    compare(position, "lot-seed", event.lotSeed(), podium.lotSeed());
    compare(position, "results", event.results(), podium.finalResults());
    compare(position, "winners", event.winners(), podium.winners());
    compare(position, "decision-ties", event.ties(), podium.ties());
  }

  private void compare(long position, String what, Object recorded, Object recomputed) {
    checks.add(Check.of(position, what, id.toString(), recorded, recomputed));
  }

  private static String told(WinnersDecided event) {
    return event.winners().toString();
  }

  private static String told(List<RankedRegion> regions) {
    return regions.stream().map(AwardChecks::told).toList().toString();
  }

  private static String told(RankedRegion region) {
    List<String> scores =
        region.scores().stream()
            .map(score -> score.criterion() + "=" + score.points().decimal())
            .toList();
    return region.rank() + " " + region.region() + " " + region.total() + " " + scores;
  }
}
