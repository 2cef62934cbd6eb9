package id.jejak.infra.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.award.Podium.Nominee;
import id.jejak.kernel.award.Podium.Opened;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.region.RegionKind;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.AchievementsEntered;
import id.jejak.kernel.report.ReportEvent.BudgetEntered;
import id.jejak.kernel.report.ReportEvent.PlanEntered;
import id.jejak.kernel.report.ReportEvent.ProblemsEntered;
import id.jejak.kernel.report.ReportEvent.ReportApproved;
import id.jejak.kernel.report.ReportEvent.ReportBegun;
import id.jejak.kernel.report.ReportEvent.ReportScored;
import id.jejak.kernel.report.ReportEvent.ReportSubmitted;
import id.jejak.kernel.report.ReportEvent.StagesEntered;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.Scoring;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The plan of figures and convictions leads to the published outcome whatever is drawn from it. */
class PodiumLawTest {
  private static final AwardPolicy POLICY = AwardPolicy.spmAwards();
  private static final Contest PROVINCE = new Contest(RegionKind.PROVINCE);
  private static final Contest KABUPATEN = new Contest(RegionKind.KABUPATEN);
  private static final Contest KOTA = new Contest(RegionKind.KOTA);

  @Property(tries = 40)
  void any_seed_leads_to_the_published_nominees_and_podium_of_provinces(@ForAll long seed) {
    var chance = new Chance(seed);
    var year = year(chance, Government.PROVINCES);
    var nomination = nomination(PROVINCE, year);
    assertThat(nomination.nominees()).containsExactlyInAnyOrder("32", "35", "64", "33", "73");
    assertThat(podium(chance, PROVINCE, nomination).winners()).containsExactly("32", "35", "64");
  }

  @Property(tries = 4)
  void any_seed_leads_to_the_published_outcome_of_kabupaten_and_kota(@ForAll long seed) {
    outcome(seed);
  }

  @Example
  void the_demonstrations_own_seed_does() {
    outcome(2023);
  }

  private static void outcome(long seed) {
    var chance = new Chance(seed);
    var nation =
        Government.nation(chance).stream()
            .filter(government -> government.kind() != RegionKind.PROVINCE)
            .toList();
    var year = year(chance, nation);
    var kabupaten = nomination(KABUPATEN, year);
    assertThat(podium(chance, KABUPATEN, kabupaten).winners()).hasSize(3).startsWith("32.01");
    var kota = nomination(KOTA, year);
    assertThat(kota.nominees())
        .containsExactlyInAnyOrder("73.71", "36.74", "36.71", "36.73", "13.71");
    assertThat(podium(chance, KOTA, kota).winners()).containsExactly("73.71", "36.74", "36.71");
  }

  private static Nomination nomination(Contest contest, YearOfReports year) {
    return Nomination.draw(POLICY, category(contest), year, "00".repeat(32), Set.of());
  }

  private static Podium podium(Chance chance, Contest contest, Nomination nomination) {
    List<Nominee> nominees =
        nomination.ranking().subList(0, 5).stream()
            .map(ranked -> Nominee.of(ranked, category(contest)))
            .toList();
    return Podium.decide(
        POLICY,
        category(contest),
        nominees,
        AwardStory.voters(contest).stream()
            .map(juror -> new Opened(juror, "00".repeat(32), ballot(chance, juror, nomination)))
            .toList());
  }

  private static Category category(Contest contest) {
    return new Category(
        contest.kind().name(),
        contest.name(),
        List.of(contest.kind().name()),
        List.of(),
        List.of(),
        Contest.WEIGHTS,
        5,
        3);
  }

  /** A year in which all reports of some governments are approved as they are meant to be. */
  private static YearOfReports year(Chance chance, List<Government> governments) {
    var ledger = new InMemoryLedger();
    for (Government government : governments)
      for (Quarter quarter : Quarter.OF_2023) approve(chance, government, quarter, ledger);
    return YearOfReports.read(ledger, 2023, ledger.head());
  }

  private static Ballot ballot(Chance chance, String juror, Nomination nomination) {
    return AwardStory.of(chance, Scope.NATION).ballot(juror, nomination.nominees());
  }

  private static void approve(
      Chance chance, Government government, Quarter quarter, InMemoryLedger ledger) {
    Report report = Report.of(chance, government, quarter);
    List<ReportEvent> entered =
        List.of(
            new ReportBegun(quarter.period().toString(), government.code(), Instant.EPOCH),
            new AchievementsEntered(report.achievements(), null),
            new BudgetEntered(report.budget(), null),
            new ProblemsEntered(report.problems(), null),
            new StagesEntered(report.stages(), null),
            new PlanEntered(report.plan(), null));
    ReportContent content = ReportContent.EMPTY;
    for (ReportEvent event : entered) content = content.on(event);
    var completeness = CompletenessRule.of(government.level(), content, Set.of());
    var policy = ScoringPolicy.permendagri59();
    var score = Scoring.score(policy, government.level(), content, Set.copyOf(report.nihil()));
    String stream =
        new ReportId(quarter.period(), ReportId.of("2023-Q1", government.code()).region()).stream();
    ledger.append(stream, entered.toArray(DomainEvent[]::new));
    ledger.append(
        stream,
        new ReportSubmitted(1, Instant.EPOCH, true, completeness, 0, 0),
        new ReportApproved(1, "verifier", null, List.of(), Instant.EPOCH, null),
        new ReportScored("FINAL", 1, policy.name(), false, completeness, score));
  }
}
