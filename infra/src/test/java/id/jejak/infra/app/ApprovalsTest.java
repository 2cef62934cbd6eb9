package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several approvals at once, as a verifier's program sends them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApprovalsTest {
  private static final String ALL = "/api/reports/approvals";
  private static final String THREE =
      """
      [{"period": "2025-Q1", "region": "32", "revision": 1},
       {"period": "2025-Q1", "region": "33", "revision": 1},
       {"period": "2025-Q1", "region": "35", "revision": 1}]
      """;

  @Test
  void are_tried_without_a_trace_and_then_done_once_whatever_restarts(@TempDir Path data) {
    String done;
    long head;
    try (var jejak = Jejak.start(data)) {
      var verifier = claimed(jejak);
      head = jejak.head();
      var tried = verifier.post(ALL + "?dryRun=true", THREE);
      assertThat(tried.status()).isEqualTo(200);
      assertThat(tried.json().at("/0/dryRun").asBoolean()).isTrue();
      assertThat(tried.json().at("/0/events").toString()).contains("ReportApproved");
      assertThat(tried.json().at("/1/version").isIntegralNumber()).isTrue();
      assertThat(tried.body()).doesNotContain("position");
      // The third was never claimed.
      assertThat(tried.json().at("/2/code").asString()).isNotBlank();
      assertThat(tried.json().at("/2/detail").asString()).isNotBlank();
      assertThat(tried.json().at("/2").has("dryRun")).isFalse();
      assertThat(jejak.head()).isEqualTo(head);

      done = verifier.post(ALL, THREE).body();
      assertThat(jejak.head()).isGreaterThan(head);
      head = jejak.head();
      assertThat(verifier.post(ALL, THREE).body()).isEqualTo(done);
      assertThat(jejak.head()).isEqualTo(head);
    }
    try (var jejak = Jejak.start(data)) {
      jejak.clock.moveTo("2025-04-03T02:00:00Z");
      assertThat(keyed(jejak).post(ALL, THREE).body()).isEqualTo(done);
      assertThat(jejak.head()).isEqualTo(head);
    }
  }

  private static Caller claimed(Jejak jejak) {
    new ProvinceYear(jejak).file(1);
    var verifier = jejak.as("pemeriksa");
    for (String region : new String[] {"32", "33"})
      assertThat(verifier.post("/api/reports/2025-Q1/" + region + "/verification", "").status())
          .isEqualTo(200);
    return keyed(jejak);
  }

  private static Caller keyed(Jejak jejak) {
    return jejak
        .as("pemeriksa")
        .with("Idempotency-Key", "approvals-1")
        .with("Accept-Language", "en");
  }
}
