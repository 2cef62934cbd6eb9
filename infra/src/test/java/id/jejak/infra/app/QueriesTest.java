package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Caller.Answer;
import id.jejak.kernel.scoring.ScoringPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueriesTest {
  private final Jejak jejak = Jejak.shared();

  /** A window that is open now; its policy is adopted where it is not yet. */
  private Answer openedWindow(String period) {
    String policy = new JsonMapper().writeValueAsString(ScoringPolicy.permendagri59());
    jejak.admin().post("/api/policies/scoring", policy);
    Answer opened =
        jejak
            .admin()
            .post(
                "/api/windows/" + period,
                "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    return opened;
  }

  @Test
  void everybody_sees_the_register_in_parts() {
    Answer first = jejak.anyone().get("/api/regions?kind=PROVINCE&limit=30");
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.json().path("total").asInt()).isEqualTo(38);
    String link = first.header("Link");
    assertThat(link)
        .startsWith("</api/regions?kind=PROVINCE&limit=30&cursor=")
        .endsWith(">; rel=\"next\"");
    Answer second = jejak.anyone().get(link.substring(1, link.indexOf('>')));
    assertThat(second.json().path("items").size()).isEqualTo(8);
    assertThat(second.header("Link")).isEmpty();
  }

  @Test
  void answers_are_json_for_whoever_says_nothing_else() {
    assertThat(jejak.anyone().get("/api/regions").header("Content-Type"))
        .isEqualTo("application/json");
  }

  @Test
  void a_question_about_then_is_never_answered_as_of_now() {
    assertThat(jejak.admin().get("/api/windows?asOf=0").code()).isEqualTo("as-of-not-answered");
  }

  @Test
  void whoever_waits_for_his_own_write_sees_it() {
    Answer opened = openedWindow("2031-Q1");
    long position = opened.json().path("position").asLong();
    Answer window = jejak.anyone().get("/api/windows/2031-Q1?after=" + position);
    assertThat(window.status()).isEqualTo(200);
    assertThat(window.json().path("state").asString()).isEqualTo("OPEN");
    assertThat(Long.parseLong(window.header("Jejak-Position"))).isGreaterThanOrEqualTo(position);
    assertThat(window.header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void a_value_that_nothing_can_have_is_refused() {
    openedWindow("2037-Q3");
    for (String asked :
        new String[] {
          "/api/reports?period=2023-Q9 not-a-period period",
          "/api/reports?state=FOO not-a-choice state",
          "/api/reports?province=99 not-a-choice province",
          "/api/reports?province=x not-a-choice province",
          "/api/reports?kind=BLA not-a-choice kind",
          "/api/regions?kind=BLA not-a-choice kind",
          "/api/regions?province=99 not-a-choice province",
          "/api/windows/2023-Q9 not-a-period period",
          "/api/standings/2023-Q9?kind=PROVINCE not-a-period period",
          "/api/standings/2037-Q3?kind=PROVINCE&province=99 not-a-choice province"
        }) {
      String[] parts = asked.split(" ");
      Answer answer = jejak.admin().get(parts[0]);
      assertThat(answer.status()).as(asked).isEqualTo(400);
      assertThat(answer.code()).as(asked).isEqualTo(parts[1]);
      var error = answer.json().path("errors").get(0);
      assertThat(error.path("parameter").asString()).as(asked).isEqualTo(parts[2]);
      assertThat(error.path("code").asString()).as(asked).isEqualTo(parts[1]);
      assertThat(error.path("detail").asString()).as(asked).isNotBlank();
    }
  }

  @Test
  void what_lies_beyond_the_head_is_not_waited_for() {
    assertThat(jejak.anyone().get("/api/windows?after=999999999").code()).isEqualTo("beyond-head");
    assertThat(jejak.anyone().get("/api/windows?after=-1").code()).isEqualTo("malformed-parameter");
    assertThat(jejak.anyone().get("/api/windows?limit=1001").code())
        .isEqualTo("malformed-parameter");
    assertThat(jejak.anyone().get("/api/windows?cursor=!").code()).isEqualTo("malformed-parameter");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(jejak.anyone().get("/api/standings/2099-Q1?kind=PROVINCE").code())
        .isEqualTo("no-such-window");
    assertThat(jejak.anyone().get("/api/awards/2099/PROVINCE").code()).isEqualTo("no-such-award");
    assertThat(jejak.anyone().get("/api/trends/99").code()).isEqualTo("unknown-region");
  }

  @Test
  void a_region_sees_its_own_report_and_a_verifier_sees_it_from_its_submission_on() {
    openedWindow("2031-Q2");
    Caller region = jejak.newAccount("q-jabar", "{\"role\": \"REGION\", \"region\": \"32\"}");
    Caller other = jejak.newAccount("q-jateng", "{\"role\": \"REGION\", \"region\": \"33\"}");
    Caller verifier = jejak.newAccount("q-verifier", "{\"role\": \"VERIFIER\"}");
    Answer entered =
        region.put(
            "/api/reports/2031-Q2/32/problems",
            "[{\"field\": \"HEALTH\", \"text\": \"tidak ada\"}]");
    String path = "/api/reports/2031-Q2/32?after=" + entered.json().path("position").asLong();
    Answer own = region.get(path);
    assertThat(own.json().path("state").asString()).isEqualTo("DRAFT");
    assertThat(own.json().path("name").asString()).isEqualTo("Jawa Barat");
    assertThat(own.header("ETag")).isEqualTo("\"" + entered.json().path("version").asLong() + "\"");
    assertThat(other.get(path).code()).isEqualTo("not-yours-to-see");
    assertThat(verifier.get(path).code()).isEqualTo("not-yours-to-see");
    assertThat(jejak.anyone().get(path).status()).isEqualTo(401);
    Answer submitted = region.post("/api/reports/2031-Q2/32/submission", "");
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
    Answer seen =
        verifier.get("/api/reports/2031-Q2/32?after=" + submitted.json().path("position").asLong());
    assertThat(seen.json().path("state").asString()).isEqualTo("SUBMITTED");
    long then = entered.json().path("position").asLong();
    assertThat(region.get("/api/reports/2031-Q2/32?asOf=" + then).json().path("state").asString())
        .isEqualTo("DRAFT");
    assertThat(
            region
                .get("/api/reports/2031-Q2/32/diff?from=" + then + "&to=r1")
                .json()
                .path("stateAfter")
                .asString())
        .isEqualTo("SUBMITTED");
    assertThat(verifier.get("/api/reports/2031-Q2/32/history").json().path("same").asBoolean())
        .isTrue();
    assertThat(verifier.get("/api/tasks").body()).contains("TAKE_REPORT", "report/2031-Q2/32");
  }

  @Test
  void only_inspectors_read_entries() {
    Caller inspector = jejak.newAccount("q-inspector", "{\"role\": \"INSPECTOR\"}");
    Answer entries = inspector.get("/api/ledger/entries?from=0&limit=2");
    assertThat(entries.json().path("items").get(0).path("position").asInt()).isZero();
    assertThat(entries.header("Link")).contains("cursor=");
    assertThat(jejak.admin().get("/api/ledger/entries").status()).isEqualTo(403);
  }

  @Test
  void standings_trends_and_lists_are_answered_as_they_stood() {
    long opened = openedWindow("2038-Q1").json().path("position").asLong();
    Caller team = jejak.newAccount("q-banten", "{\"role\": \"REGION\", \"region\": \"36\"}");
    String problems = "[{\"field\": \"HEALTH\", \"text\": \"tidak ada\"}]";
    team.put("/api/reports/2038-Q1/36/problems", problems);
    Answer submitted = team.post("/api/reports/2038-Q1/36/submission", "");
    long filed = submitted.json().path("position").asLong();
    Caller reader = jejak.admin();
    String standings = "/api/standings/2038-Q1?kind=PROVINCE&asOf=";
    assertThat(reader.get(standings + opened).json().path("filed").asInt()).isZero();
    assertThat(reader.get(standings + filed).json().path("filed").asInt()).isEqualTo(1);
    String list = "/api/reports?period=2038-Q1&state=SUBMITTED&asOf=";
    assertThat(reader.get(list + opened).json().path("total").asInt()).isZero();
    assertThat(reader.get(list + filed).json().path("total").asInt()).isEqualTo(1);
    String unfiled = "/api/standings/2038-Q1/unfiled?kind=PROVINCE&asOf=";
    assertThat(reader.get(unfiled + opened).json().path("total").asInt()).isEqualTo(38);
    assertThat(reader.get(unfiled + filed).json().path("total").asInt()).isEqualTo(37);
    assertThat(reader.get(standings + (opened - 1)).code()).isEqualTo("no-such-window");
    assertThat(reader.get("/api/trends/36?asOf=" + (opened - 1)).body()).doesNotContain("2038-Q1");
    assertThat(reader.get("/api/trends/36?asOf=" + opened).body()).contains("2038-Q1");
    assertThat(jejak.anyone().get(standings + opened).status()).isEqualTo(401);
  }
}
