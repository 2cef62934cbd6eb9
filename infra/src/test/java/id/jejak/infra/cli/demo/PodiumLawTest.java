package id.jejak.infra.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.award.AwardPolicy;
import id.jejak.kernel.award.AwardPolicy.Weight;
import id.jejak.kernel.award.Ballot;
import id.jejak.kernel.award.Category;
import id.jejak.kernel.award.Nomination;
import id.jejak.kernel.award.Podium;
import id.jejak.kernel.award.Podium.Nominee;
import id.jejak.kernel.award.Podium.Opened;
import id.jejak.kernel.award.YearOfReports;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.InMemoryLedger;
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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The plan of figures and convictions leads to the published outcome whatever is drawn from it. */
class PodiumLawTest {
  private static final AwardPolicy POLICY = AwardPolicy.spmAwards();
  private static final Category PROVINCE =
      new Category(
          "PROVINCE",
          "Provinsi",
          List.of("PROVINCE"),
          List.of(),
          List.of(),
          List.of(
              new Weight("IP_SPM", "0.50"),
              new Weight("BUDGET", "0.10"),
              new Weight("STAGES", "0.10"),
              new Weight("TEAM", "0.10"),
              new Weight("ACTION_PLAN", "0.10"),
              new Weight("REPORTING", "0.10")),
          5,
          3);

  @Property(tries = 40)
  void any_seed_leads_to_the_published_nominees_and_podium(@ForAll long seed) {
    var chance = new Chance(seed);
    var ledger = new InMemoryLedger();
    for (Province province : Province.ALL)
      for (Quarter quarter : Quarter.OF_2023) approve(chance, province, quarter, ledger);
    var year = YearOfReports.read(ledger, 2023, ledger.head());

    var nomination = Nomination.draw(POLICY, PROVINCE, year, "00".repeat(32), Set.of());
    assertThat(nomination.nominees()).containsExactlyInAnyOrder("32", "35", "64", "33", "73");

    List<Nominee> nominees =
        nomination.ranking().subList(0, 5).stream()
            .map(ranked -> Nominee.of(ranked, PROVINCE))
            .toList();
    var podium =
        Podium.decide(
            POLICY,
            PROVINCE,
            nominees,
            AwardStory.voters().stream()
                .map(juror -> new Opened(juror, "00".repeat(32), ballot(chance, juror, nomination)))
                .toList());
    assertThat(podium.winners()).containsExactly("32", "35", "64");
  }

  private static Ballot ballot(Chance chance, String juror, Nomination nomination) {
    return new AwardStory(chance).ballot(juror, nomination.nominees());
  }

  private static void approve(
      Chance chance, Province province, Quarter quarter, InMemoryLedger ledger) {
    Report report = Report.of(chance, province, quarter);
    List<ReportEvent> entered =
        List.of(
            new ReportBegun(quarter.period().toString(), province.code(), Instant.EPOCH),
            new AchievementsEntered(report.achievements(), null),
            new BudgetEntered(report.budget(), null),
            new ProblemsEntered(report.problems(), null),
            new StagesEntered(report.stages(), null),
            new PlanEntered(report.plan(), null));
    ReportContent content = ReportContent.EMPTY;
    for (ReportEvent event : entered) content = content.on(event);
    var completeness = CompletenessRule.of(Level.PROVINCE, content, Set.of());
    var policy = ScoringPolicy.permendagri59();
    var score = Scoring.score(policy, Level.PROVINCE, content, Set.copyOf(report.nihil()));
    String stream =
        new ReportId(quarter.period(), ReportId.of("2023-Q1", province.code()).region()).stream();
    ledger.append(stream, entered.toArray(DomainEvent[]::new));
    ledger.append(
        stream,
        new ReportSubmitted(1, Instant.EPOCH, true, completeness, 0, 0),
        new ReportApproved(1, "verifier", null, List.of(), Instant.EPOCH, null),
        new ReportScored("FINAL", 1, policy.name(), false, completeness, score));
  }
}
