package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Caller.Answer;
import id.jejak.kernel.scoring.ScoringPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NotThereTest {
  private static final String REPORT = "/api/reports/2032-Q1/34";
  private final Jejak jejak = Jejak.shared();

  @Test
  void a_report_that_was_not_begun_a_score_before_submission_and_a_revision_to_come() {
    String policy = new JsonMapper().writeValueAsString(ScoringPolicy.permendagri59());
    jejak.admin().post("/api/policies/scoring", policy);
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    assertThat(jejak.admin().post("/api/windows/2032-Q1", opening).status()).isEqualTo(200);
    Caller team = jejak.newAccount("n-yogya", "{\"role\": \"REGION\", \"region\": \"34\"}");
    assertThat(team.get(REPORT).code()).isEqualTo("no-such-report");
    Answer entered =
        team.put(REPORT + "/problems", "[{\"field\": \"HEALTH\", \"text\": \"tidak ada\"}]");
    long position = entered.json().path("position").asLong();
    assertThat(team.get(REPORT + "/score?after=" + position).code()).isEqualTo("no-such-score");
    assertThat(team.get(REPORT + "/diff?from=" + position + "&to=r9").code())
        .isEqualTo("no-such-revision");
  }

  @Test
  void an_entry_beyond_the_head() {
    Caller inspector = jejak.newAccount("n-inspector", "{\"role\": \"INSPECTOR\"}");
    Answer answer = inspector.with("Accept", "application/json").get("/ledger/999999999");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("no-such-entry");
  }

  @Test
  void the_story_of_an_account_that_nobody_opened() {
    Caller inspector = jejak.newAccount("n-reader", "{\"role\": \"INSPECTOR\"}");
    var answer = inspector.with("Accept", "application/json").get("/accounts/nobody/history");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("no-such-account");
  }
}
