package id.jejak.query.audit;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardEvent.AwardNotGiven;
import id.jejak.kernel.award.AwardEvent.NomineeDisqualified;
import id.jejak.kernel.award.AwardEvent.NomineeReplaced;
import id.jejak.kernel.award.AwardEvent.NomineeWithdrawn;
import id.jejak.kernel.award.AwardEvent.PassedOver;
import id.jejak.kernel.award.AwardEvent.RegionsNominated;
import id.jejak.kernel.award.AwardId;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.EditionEvent.EditionOpened;
import id.jejak.kernel.award.Lots;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.award.RankedRegion;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws a category's nominees again from the entries and compares them with the recorded ones. */
final class DrawChecks {
  private static final String NO_SALT = "00";
  private static final RankedRegion NOBODY = new RankedRegion(0, "—", "—", List.of(), List.of());

  private final Ledger ledger;
  private final AwardId id;
  private final Checks checks;
  private final List<String> standing = new ArrayList<>();
  private final Set<String> left = new HashSet<>();
  private List<RankedRegion> ranking = List.of();
  private @Nullable EditionOpened edition;
  private long openedAt;
  private @Nullable Category category;
  private @Nullable AwardPolicy policy;

  /** Adds what it finds to some checks. */
  DrawChecks(Ledger ledger, AwardId id, Checks checks) {
    this.ledger = ledger;
    this.id = id;
    this.checks = checks;
  }

  void on(long position, DomainEvent event) {
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
      case NomineeReplaced e -> replaced(position, e);
      default -> {}
    }
  }

  /** What a decision rests on: the policy, the category, and the nominees that stand. */
  record Ground(AwardPolicy policy, Category category, List<Podium.Nominee> nominees) {}

  /** What a decision at this point rests on; nothing where no nomination could be drawn. */
  @Nullable Ground ground() {
    Category judged = category;
    if (policy == null || judged == null) return null;
    return new Ground(
        policy,
        judged,
        ranking.stream()
            .filter(region -> standing.contains(region.region()))
            .map(region -> Podium.Nominee.of(region, judged))
            .toList());
  }

  private void left(String region) {
    standing.remove(region);
    left.add(region);
  }

  private void nominated(long position, RegionsNominated event) {
    if (edition == null) return;
    checks.compare(
        position,
        "cut-off",
        event.lookedUpTo(),
        ledger.positionAt(edition.cutOff().minusMillis(1)));
    checks.compare(
        position, "adopted-afterwards", event.adoptedAfterwards(), edition.adoptedAfterwards());
    checks.compare(position, "salt", edition.saltCommitment(), Lots.commitment(event.salt()));
    Set<String> passedOver =
        event.passedOver().stream().map(PassedOver::region).collect(Collectors.toSet());
    Nomination drawn = draw(position, event.lookedUpTo(), event.salt(), passedOver);
    if (drawn == null) return;
    checks.compare(position, "eligible", event.eligible(), drawn.eligible());
    checks.compare(
        position,
        "first-ten",
        event.firstTen().equals(drawn.firstTen()),
        told(event.firstTen()),
        told(drawn.firstTen()));
    checks.compare(position, "ranking", event.rankingDigest(), drawn.digest());
    checks.compare(position, "nominees", event.nominees(), drawn.nominees());
    checks.compare(position, "nomination-ties", event.ties(), drawn.ties());
    checks.compare(position, "pending", List.of(), drawn.pending());
    ranking = drawn.ranking();
    standing.addAll(event.nominees());
    ranking.forEach(region -> results(region.region(), event.lookedUpTo()));
  }

  /** The scores that the ranking rests on, each computed again. */
  private void results(String region, long upTo) {
    if (edition == null) return;
    var report = new ReportId(new Period(edition.fiscalYear(), 4), new RegionCode(region));
    checks.restOn(ReportReplay.checks(ledger, report, upTo));
  }

  private void notGiven(long position, AwardNotGiven event) {
    if (!ranking.isEmpty()) {
      // Not too few at the draw: nobody was left of those who were nominated.
      checks.compare(position, "nominees", List.of(), List.copyOf(standing));
      return;
    }
    Nomination drawn = draw(position, event.lookedUpTo(), NO_SALT, Set.of());
    if (drawn != null) checks.compare(position, "eligible", event.eligible(), drawn.eligible());
  }

  private @Nullable Nomination draw(long position, long upTo, String salt, Set<String> passedOver) {
    if (edition == null || category == null) return null;
    YearOfReports year = YearOfReports.read(ledger, edition.fiscalYear(), upTo, category::admits);
    policy = year.awardPolicy(edition.policy()).orElse(null);
    if (policy == null) {
      checks.compare(position, "policy", false, edition.policy(), "—");
      return null;
    }
    checks.compare(
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
    checks.compare(
        position,
        "replacement",
        same,
        recorded == null ? event.entered() : told(recorded),
        told(next));
    standing.add(event.entered());
  }

  private static String told(List<RankedRegion> regions) {
    return regions.stream().map(DrawChecks::told).toList().toString();
  }

  private static String told(RankedRegion region) {
    List<String> scores =
        region.scores().stream()
            .map(score -> score.criterion() + "=" + score.points().decimal())
            .toList();
    return region.rank() + " " + region.region() + " " + region.total() + " " + scores;
  }
}
