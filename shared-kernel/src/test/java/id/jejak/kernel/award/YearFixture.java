package id.jejak.kernel.award;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.region.RegionCode;
import id.jejak.kernel.region.RegionRegister;
import id.jejak.kernel.report.Completeness;
import id.jejak.kernel.report.CompletenessRule;
import id.jejak.kernel.report.Contents;
import id.jejak.kernel.report.Period;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportId;
import id.jejak.kernel.scoring.Scoring;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A ledger with a fiscal year's reports, written in words; for tests. */
public final class YearFixture {
  public static final int YEAR = 2024;
  private static final Instant THEN = Instant.parse("2024-04-10T03:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2024, 5, 2);

  private final InMemoryLedger ledger = new InMemoryLedger();

  public InMemoryLedger ledger() {
    return ledger;
  }

  YearOfReports read() {
    return YearOfReports.read(ledger, YEAR, ledger.head());
  }

  /** All four quarters approved, everything reached by so many of a hundred. */
  public YearFixture approved(String region, int percent) {
    for (int quarter = 1; quarter <= 4; quarter++)
      approved(region, quarter, Contents.complete(level(region), percent));
    return this;
  }

  /** One quarter approved with a content, filed on time. */
  public YearFixture approved(String region, int quarter, ReportContent content) {
    return submitted(region, quarter, content, true).approval(region, quarter, content, Set.of());
  }

  /** One quarter begun, filled and submitted. */
  public YearFixture submitted(String region, int quarter, ReportContent content, boolean onTime) {
    append(region, quarter, new ReportEvent.ReportBegun(period(quarter), region, THEN));
    append(region, quarter, entered(content));
    return resubmitted(region, quarter, content, onTime);
  }

  YearFixture resubmitted(String region, int quarter, ReportContent content, boolean onTime) {
    Completeness completeness = CompletenessRule.of(level(region), content, Set.of());
    return append(
        region,
        quarter,
        new ReportEvent.ReportSubmitted(1, THEN, onTime, completeness, 0, ledger.head()));
  }

  YearFixture approval(String region, int quarter, ReportContent content, Set<String> nihil) {
    return append(
        region,
        quarter,
        new ReportEvent.VerificationClaimed("v-1", THEN, THEN, null),
        new ReportEvent.ReportApproved(1, "v-1", null, List.of(), THEN, null),
        new ReportEvent.ReportScored(
            "FINAL",
            1,
            "permendagri-59-2021/1",
            false,
            CompletenessRule.of(level(region), content, nihil),
            Scoring.score(ScoringPolicy.permendagri59(), level(region), content, nihil)));
  }

  YearFixture withdrawn(String region, int quarter) {
    return append(region, quarter, new ReportEvent.SubmissionWithdrawn(1, THEN, null));
  }

  YearFixture claimed(String region, int quarter) {
    return append(region, quarter, new ReportEvent.VerificationClaimed("v-1", THEN, THEN, null));
  }

  YearFixture returned(String region, int quarter) {
    return append(
        region,
        quarter,
        new ReportEvent.ReportReturned(1, List.of(), List.of(), DUE, THEN, THEN, null));
  }

  YearFixture reopened(String region, int quarter) {
    return append(
        region, quarter, new ReportEvent.ReportReopened(1, "sanggah", DUE, THEN, THEN, null));
  }

  YearFixture overdue(String region, int quarter) {
    return append(region, quarter, new ReportEvent.RevisionOverdue(1, DUE, THEN));
  }

  private YearFixture append(String region, int quarter, DomainEvent... events) {
    ledger.append(new ReportId(new Period(YEAR, quarter), new RegionCode(region)).stream(), events);
    return this;
  }

  private static DomainEvent[] entered(ReportContent content) {
    var events = new ArrayList<DomainEvent>();
    events.add(
        new ReportEvent.AchievementsEntered(List.copyOf(content.achievements().values()), null));
    events.add(new ReportEvent.BudgetEntered(List.copyOf(content.budget().values()), null));
    events.add(new ReportEvent.ProblemsEntered(List.copyOf(content.problems().values()), null));
    events.add(new ReportEvent.StagesEntered(List.copyOf(content.stages().values()), null));
    if (content.plan() != null) events.add(new ReportEvent.PlanEntered(content.plan(), null));
    return events.toArray(DomainEvent[]::new);
  }

  private static String period(int quarter) {
    return new Period(YEAR, quarter).toString();
  }

  static Level level(String region) {
    return Level.of(RegionRegister.current().get(new RegionCode(region)).kind());
  }
}
