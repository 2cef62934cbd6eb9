package id.jejak.query.task;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.Role;
import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import id.jejak.kernel.report.ReportEvent.VerificationClaimed;
import id.jejak.kernel.window.Wib;
import id.jejak.query.Sight;
import id.jejak.query.Story;
import id.jejak.query.ViewStore;
import id.jejak.query.report.ReportLine;
import id.jejak.query.task.Workloads.Shares;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkloadTest {
  private static final String Q1 = "2023-Q1";
  private static final String Q2 = "2023-Q2";

  /** One report approved, one returned, one held. */
  private static Story quarter() {
    Story story = new Story().aWindow(Q1).anApproved(Q1, Story.JABAR, 90);
    story.aDraft(Q1, Story.JATENG, 90).submitted(Q1, Story.JATENG, 1).claimed(Q1, Story.JATENG);
    var due = Wib.dayOf(story.now()).plusDays(9);
    var finding = new Finding("1.1", "plan/decree", "kurang");
    story.by(
        "verifier",
        Story.stream(Q1, Story.JATENG),
        new ReportReturned(1, List.of(finding), List.of(), due, Wib.endOf(due), story.now(), null));
    return story.aDraft(Q1, Story.JATIM, 90).submitted(Q1, Story.JATIM, 1).claimed(Q1, Story.JATIM);
  }

  private static Shares shares(Story story, Instant now, Role role, String who) {
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var reports = store.reports(story.ledger);
      return new Workloads(Clock.fixed(now, ZoneOffset.UTC))
          .of(Sight.of(Story.actor(who, role, "")), reports.windows());
    }
  }

  @Test
  void a_verifier_sees_what_he_holds_and_what_he_did() {
    Story story = quarter();
    assertThat(shares(story, story.now(), Role.VERIFIER, "verifier"))
        .isEqualTo(new Shares(Q1, new Workload("verifier", 1, 0, 1, 1), List.of()));
    assertThat(shares(story, story.now(), Role.VERIFIER, "another").own())
        .isEqualTo(new Workload("another", 0, 0, 0, 0));
  }

  @Test
  void a_claim_is_due_in_its_last_two_days() {
    Story story = quarter();
    var later = story.now().plus(Duration.ofDays(6));
    assertThat(shares(story, later, Role.VERIFIER, "verifier").own())
        .isEqualTo(new Workload("verifier", 1, 1, 1, 1));
  }

  @Test
  void the_period_is_the_latest_of_which_anything_was_submitted() {
    Story story = quarter().aWindow(Q2).aDraft(Q2, Story.JABAR, 95);
    assertThat(shares(story, story.now(), Role.VERIFIER, "verifier").period()).isEqualTo(Q1);
    story.submitted(Q2, Story.JABAR, 1);
    assertThat(shares(story, story.now(), Role.VERIFIER, "verifier"))
        .isEqualTo(new Shares(Q2, new Workload("verifier", 1, 0, 0, 0), List.of()));
  }

  @Test
  void who_oversees_sees_each_verifier_s_share_and_nobody_else_does() {
    Story story = quarter();
    for (Role overseer : List.of(Role.INSPECTOR, Role.ADMINISTRATOR)) {
      Shares seen = shares(story, story.now(), overseer, "overseer");
      assertThat(seen.own()).isNull();
      assertThat(seen.each()).containsExactly(new Workload("verifier", 1, 0, 1, 1));
    }
    assertThat(shares(story, story.now(), Role.COMMITTEE, "member")).isEqualTo(Shares.NONE);
  }

  @Test
  void every_report_is_looked_at_once_however_many_verifiers_hold_one() {
    Story story = new Story().aWindow(Q1);
    for (String region : List.of(Story.JABAR, Story.JATENG, Story.JATIM))
      story
          .aDraft(Q1, region, 90)
          .submitted(Q1, region, 1)
          .by(
              "verifier",
              Story.stream(Q1, region),
              new VerificationClaimed(
                  "v-" + region, story.now(), story.now().plus(Duration.ofDays(7)), null));
    try (var store = new ViewStore().fed(story.ledger, 100)) {
      var looked = new AtomicInteger();
      List<ReportLine> lines = store.reports(story.ledger).lines(Q1);
      var counted =
          new AbstractList<ReportLine>() {
            @Override
            public ReportLine get(int index) {
              looked.incrementAndGet();
              return lines.get(index);
            }

            @Override
            public int size() {
              return lines.size();
            }
          };
      assertThat(Workload.each(counted, List.of(), story.now()))
          .containsOnlyKeys("v-32", "v-33", "v-35");
      assertThat(looked).hasValue(3);
    }
  }
}
