package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {
  private static final int TWENTY_MB = 20_000_000;
  private static final String WINDOW = "/api/windows/2030-Q1";
  private final Jejak jejak = Jejak.shared();
  private final Caller admin = jejak.admin().with("Accept-Language", "en");
  private long head;

  @BeforeEach
  void noteTheHead() {
    head = jejak.head();
  }

  @AfterEach
  void nothingWasRecorded() {
    assertThat(jejak.head()).isEqualTo(head);
  }

  @Test
  void a_number_beyond_all_limits_is_named_as_such() {
    var answer = admin.post("/api/awards/2026", "{\"fiscalYear\": 99999999999999999999999}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("above-limit", "/fiscalYear");
  }

  @Test
  void a_problem_is_told_in_the_language_asked_for() {
    var english = admin.post(WINDOW, "{");
    assertThat(english.header("Content-Type")).startsWith("application/problem+json");
    assertThat(english.body())
        .isEqualTo(
            """
            {"detail":"The body is not proper JSON.","instance":"/api/windows/2030-Q1",\
            "status":400,"title":"Request not understood","type":"urn:jejak:malformed-json",\
            "code":"malformed-json"}""");
    var indonesian = jejak.admin().with("Accept-Language", "fr, id;q=0.5").post(WINDOW, "{");
    assertThat(indonesian.json().path("detail").asString())
        .isEqualTo("Isi permintaan bukan JSON yang benar.");
  }

  @Test
  void json_must_be_json_once_and_nothing_after_it() {
    assertThat(admin.post(WINDOW, "{\"opensOn\": \"2030-01-01\"} {}").status()).isEqualTo(400);
    assertThat(admin.post(WINDOW, "{\"opensOn\": \"a\", \"opensOn\": \"b\"}").status())
        .isEqualTo(400);
    assertThat(admin.post(WINDOW, "").code()).isEqualTo("malformed-json");
    assertThat(admin.post(WINDOW, "[".repeat(100_000)).status()).isBetween(400, 422);
  }

  @Test
  void an_unknown_member_is_named() {
    var answer = admin.post(WINDOW, "{\"opened\": true}");
    assertThat(answer.status()).isEqualTo(422);
    var error = answer.json().path("errors").get(0);
    assertThat(error.path("pointer").asString()).isEqualTo("/opened");
    assertThat(error.path("code").asString()).isEqualTo("unknown-property");
    assertThat(error.path("detail").asString()).isEqualTo("There is no member named opened.");
  }

  @Test
  void a_value_of_another_kind_is_not_bent_into_shape() {
    var answer = admin.post(WINDOW, "{\"opensOn\": 20300101, \"closesOn\": \"2030-02-01\"}");
    assertThat(answer.json().path("errors").get(0).path("pointer").asString())
        .isEqualTo("/opensOn");
    var days = jejak.admin().post("/api/tokens", "{\"days\": \"5\"}");
    assertThat(days.json().path("errors").get(0).path("code").asString()).isEqualTo("wrong-type");
    assertThat(jejak.admin().post("/api/tokens", "{\"days\": 5.0}").status()).isEqualTo(422);
  }

  @Test
  void a_missing_member_is_named() {
    var answer = jejak.anyone().post("/api/session", "{\"userName\": \"admin\"}");
    var error = answer.json().path("errors").get(0);
    assertThat(error.path("pointer").asString()).isEqualTo("/password");
    assertThat(error.path("code").asString()).isEqualTo("missing-property");
  }

  @Test
  void a_role_for_no_region_or_field_is_refused() {
    String account =
        "{\"userName\": \"scoped\", \"displayName\": \"S\", \"password\": \"long enough to do\","
            + " \"roles\": [%s]}";
    for (String role :
        List.of(
            "{\"role\": \"VERIFIER\", \"fields\": [null]}",
            "{\"role\": \"VERIFIER\", \"fields\": [\"\"]}",
            "{\"role\": \"REGION\", \"region\": \"\"}"))
      assertThat(jejak.admin().post("/api/accounts", account.formatted(role)).status())
          .as(role)
          .isEqualTo(422);
  }

  @Test
  void a_body_over_the_limit_is_refused_by_its_length() {
    var answer = admin.post(WINDOW, "x".repeat(TWENTY_MB));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("body-too-large");
    assertThat(answer.json().path("detail").asString())
        .isEqualTo("The body is over the limit of 1 MB.");
  }

  @Test
  void a_body_over_the_limit_is_refused_when_it_does_not_say_how_long_it_is() {
    var answer =
        admin
            .with("Content-Type", "application/json")
            .send(
                "POST",
                WINDOW,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_500_000])));
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void a_form_over_the_limit_is_refused() {
    var answer = admin.form(WINDOW, "opensOn=" + "x".repeat(1_500_000));
    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void other_kinds_of_content_and_methods_are_refused() {
    var text = admin.with("Content-Type", "text/plain");
    assertThat(text.send("POST", WINDOW, BodyPublishers.ofString("{}")).code())
        .isEqualTo("unsupported-media-type");
    assertThat(admin.delete(WINDOW).code()).isEqualTo("method-not-allowed");
    assertThat(admin.get("/api/no-such-thing").code()).isEqualTo("not-found");
  }

  @Test
  void headers_that_mean_something_must_be_well_formed() {
    assertThat(admin.with("If-Match", "7").post(WINDOW, "{}").code())
        .isEqualTo("malformed-if-match");
    assertThat(admin.with("Idempotency-Key", "a b").post(WINDOW, "{}").code())
        .isEqualTo("malformed-idempotency-key");
  }

  @Test
  void unknown_regions_and_periods_are_refused_by_name() {
    String opening = "{\"opensOn\": \"2030-01-01\", \"closesOn\": \"2030-02-01\"}";
    assertThat(admin.post("/api/windows/2030-Q9", opening).code()).isEqualTo("not-a-period");
    String account =
        """
        {"userName": "nowhere", "displayName": "Uji", "password": "long enough to do",
         "roles": [{"role": "REGION", "region": "99.99"}]}
        """;
    var error = admin.post("/api/accounts", account).json().path("errors").get(0);
    assertThat(error.path("pointer").asString()).isEqualTo("/roles/0/region");
    assertThat(error.path("code").asString()).isEqualTo("unknown-region");
  }

  @Test
  void an_answer_never_shows_a_stack_trace() {
    for (String path : new String[] {"/api/windows/%00", "/error", "/api//windows", "/..;/x"}) {
      assertThat(admin.get(path).body()).doesNotContain("at id.jejak").doesNotContain("Exception");
    }
  }
}
