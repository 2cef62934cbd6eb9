package id.jejak.kernel.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.InMemoryLedger;
import id.jejak.kernel.report.Contents;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.scoring.PolicyEvent.AwardPolicyAdopted;
import id.jejak.kernel.window.WindowEvent.WindowOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearOfReportsTest {
  private static final Instant THEN = Instant.parse("2024-01-02T00:00:00Z");
  private static final ReportContent WHOLE = Contents.complete(Level.PROVINCE, 90);

  @Test
  void it_stands_still_at_its_position() {
    YearFixture year = new YearFixture().approved("32", 90);
    YearOfReports before = year.read();
    long position = year.ledger().head();
    year.reopened("32", 1);
    assertThat(YearOfReports.read(year.ledger(), YearFixture.YEAR, position)).isEqualTo(before);
    assertThat(year.read()).isNotEqualTo(before);
  }

  @Test
  void other_years_are_not_looked_at() {
    YearFixture year = new YearFixture().approved("32", 90);
    assertThat(YearOfReports.read(year.ledger(), 2023, year.ledger().head()).regions()).isEmpty();
  }

  @Test
  void an_approval_binds_to_the_content_of_its_revision() {
    YearFixture year =
        new YearFixture().submitted("32", 1, ReportContent.EMPTY, true).returned("32", 1);
    year.submitted("32", 1, WHOLE, true).approval("32", 1, WHOLE, Set.of());
    assertThat(quarter(year, 1).state()).isEqualTo(QuarterFacts.State.APPROVED);
    assertThat(quarter(year, 1).approval())
        .extracting(QuarterFacts.Approval::content)
        .isEqualTo(WHOLE);
  }

  @Test
  void a_withdrawal_goes_back_to_where_the_report_stood() {
    YearFixture year = new YearFixture().submitted("32", 1, WHOLE, true).withdrawn("32", 1);
    assertThat(quarter(year, 1).state()).isEqualTo(QuarterFacts.State.DRAFT);
    assertThat(quarter(year, 1).first()).isNull();
    year.resubmitted("32", 1, WHOLE, true).claimed("32", 1).returned("32", 1);
    year.resubmitted("32", 1, WHOLE, true).withdrawn("32", 1);
    assertThat(quarter(year, 1).state()).isEqualTo(QuarterFacts.State.RETURNED);
    assertThat(quarter(year, 1).first()).isNotNull();
  }

  @Test
  void a_policy_adopted_after_the_first_window_opened_came_afterwards() {
    assertThat(read(adopted(), opened()).adoptedAfterwards("spm-awards/1")).isFalse();
    assertThat(read(opened(), adopted()).adoptedAfterwards("spm-awards/1")).isTrue();
    assertThat(read(adopted()).adoptedAfterwards("spm-awards/1")).isFalse();
    assertThat(read(opened()).awardPolicy("spm-awards/1")).isEmpty();
    assertThat(read(adopted()).awardPolicy("spm-awards/1")).contains(AwardPolicy.spmAwards());
  }

  private static QuarterFacts quarter(YearFixture year, int quarter) {
    RegionYear region = year.read().regions().getOrDefault("32", new RegionYear(0, "", List.of()));
    return region.quarters().get(quarter - 1);
  }

  private record Step(String stream, DomainEvent event) {}

  private static Step adopted() {
    return new Step("policy/spm-awards/1", new AwardPolicyAdopted(AwardPolicy.spmAwards(), THEN));
  }

  private static Step opened() {
    LocalDate day = LocalDate.of(2024, 4, 30);
    return new Step(
        "window/2024-Q1",
        new WindowOpened(
            "2024-Q1", day, day, THEN, "permendagri-59-2021/1", List.of("32"), THEN, null));
  }

  private static YearOfReports read(Step... steps) {
    var ledger = new InMemoryLedger();
    for (Step step : steps) ledger.append(step.stream, step.event);
    return YearOfReports.read(ledger, 2024, ledger.head());
  }
}
