package id.jejak.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.NihilDecision;
import id.jejak.kernel.report.ReportEvent.ClaimLapsed;
import id.jejak.kernel.report.ReportEvent.FindingAnswered;
import id.jejak.kernel.report.ReportEvent.FindingSettled;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.RevisionOverdue;
import id.jejak.kernel.report.ReportEvent.SubmissionWithdrawn;
import id.jejak.kernel.window.Wib;
import id.jejak.query.AsOf;
import id.jejak.query.Projections;
import id.jejak.query.SampleReport;
import id.jejak.query.Story;
import id.jejak.query.report.Findings.FindingLine;
import id.jejak.query.report.Progress.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportCardTest {
  private static final String Q1 = "2023-Q1";
  private static final String STREAM = "report/2023-Q1/32";
  private static final LocalDate DUE = LocalDate.of(2023, 4, 20);
  private static final String CELL = "achievement/P-EDU-1/served";

  private static Story submitted() {
    return new Story().aWindow(Q1).aDraft(Q1, Story.JABAR, 90).submitted(Q1, Story.JABAR, 1);
  }

  private static Story returned() {
    Story story = submitted().claimed(Q1, Story.JABAR);
    var finding = new Finding("1.1", CELL, "tidak sesuai");
    return story.by(
        "verifier",
        STREAM,
        new ReportReturned(1, List.of(finding), List.of(), DUE, Wib.endOf(DUE), story.now(), null));
  }

  private static ReportCard card(Story story) {
    return AsOf.view(Projections.CARDS, "2023-Q1/32", story.ledger, story.ledger.head())
        .orElseThrow();
  }

  @Test
  void a_submitted_report_shows_its_provisional_score_and_who_wrote_it() {
    ReportCard card = card(submitted());
    assertThat(card.progress().state()).isEqualTo(State.SUBMITTED);
    assertThat(card.provisional()).isNotNull();
    assertThat(card.result()).isNull();
    assertThat(card.writers()).containsExactly("team-32");
    assertThat(card.version()).isEqualTo(6);
  }

  @Test
  void a_claimed_report_shows_who_has_it_until_the_claim_lapses() {
    Story story = submitted().claimed(Q1, Story.JABAR);
    assertThat(card(story).progress().claim())
        .satisfies(claim -> assertThat(claim.verifier()).isEqualTo("verifier"));
    story.by("system", STREAM, new ClaimLapsed("verifier", story.now()));
    assertThat(card(story).progress().claim()).isNull();
    assertThat(card(story).progress().state()).isEqualTo(State.SUBMITTED);
  }

  @Test
  void a_returned_report_shows_findings_and_until_when_it_is_due() {
    ReportCard card = card(returned());
    assertThat(card.progress().state()).isEqualTo(State.RETURNED);
    assertThat(card.progress().due()).satisfies(due -> assertThat(due.on()).isEqualTo(DUE));
    assertThat(card.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.waitsForAnswer()).isTrue());
  }

  @Test
  void a_finding_shows_its_answer_and_how_it_was_settled() {
    Story story = returned().by("team-32", STREAM, new FindingAnswered("1.1", "sudah betul"));
    assertThat(card(story).findings()).noneMatch(FindingLine::waitsForAnswer);
    story.by("verifier", STREAM, new FindingSettled("1.1", "insisted"));
    assertThat(card(story).findings()).allMatch(FindingLine::waitsForAnswer);
    story.by("team-32", STREAM, new FindingAnswered("1.1", "diperbaiki"));
    story.by("verifier", STREAM, new FindingSettled("1.1", "accepted"));
    assertThat(card(story).findings())
        .containsExactly(new FindingLine("1.1", CELL, "tidak sesuai", 1, "diperbaiki", "accepted"));
  }

  @Test
  void a_due_date_that_passed_shows_until_the_report_is_approved() {
    Story story = returned();
    story.by("system", STREAM, new RevisionOverdue(1, DUE, story.now()));
    assertThat(card(story).progress().due()).satisfies(due -> assertThat(due.overdue()).isTrue());
    story.submitted(Q1, Story.JABAR, 2).claimed(Q1, Story.JABAR).approved(Q1, Story.JABAR, 2);
    assertThat(card(story).progress().due()).isNull();
    assertThat(card(story).approval())
        .satisfies(approval -> assertThat(approval.revision()).isEqualTo(2));
  }

  @Test
  void a_withdrawn_submission_is_a_draft_that_was_not_filed() {
    Story story = submitted();
    story.by("team-32", STREAM, new SubmissionWithdrawn(1, story.now(), null));
    Progress progress = card(story).progress();
    assertThat(progress.state()).isEqualTo(State.DRAFT);
    assertThat(progress.filed()).isFalse();
    assertThat(progress.onTime()).isNull();
  }

  @Test
  void a_nihil_stays_decided_as_long_as_its_reason_stands() {
    Story story =
        submitted()
            .by("team-32", STREAM, SampleReport.doesNotApply("P-EDU-1", "tidak ada bencana"));
    story.by(
        "verifier",
        STREAM,
        new ReportReturned(
            1,
            List.of(),
            List.of(new NihilDecision("P-EDU-1", true, null)),
            DUE,
            Wib.endOf(DUE),
            story.now(),
            null));
    assertThat(card(story).nihil().accepted()).containsExactly("P-EDU-1");
    story.by("team-32", STREAM, SampleReport.doesNotApply("P-EDU-1", "tidak ada bencana"));
    assertThat(card(story).nihil().accepted()).containsExactly("P-EDU-1");
    story.by("team-32", STREAM, SampleReport.doesNotApply("P-EDU-1", "lain"));
    assertThat(card(story).nihil().accepted()).isEmpty();
  }
}
