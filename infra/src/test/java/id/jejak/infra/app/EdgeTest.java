package id.jejak.infra.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.scoring.ScoringPolicy;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the edge says of requests that no controller ever sees as they were meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class EdgeTest {
  private static final List<String> MALFORMED =
      List.of("%00", "%2e%2e/x", "%zz", "a%2Fb", "a%5Cb", "%C3%28", "a//b", "x;y=1", "a[b");
  private final Jejak jejak = Jejak.shared();
  private final Caller english = jejak.anyone().with("Accept-Language", "en");

  @Test
  void a_missing_parameter_is_named() {
    var answer = english.get("/api/standings/2023-Q1");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("missing-parameter");
    assertThat(error(answer, "parameter")).isEqualTo("kind");
    assertThat(answer.json().at("/errors/0/detail").asString())
        .isEqualTo("Parameter kind is missing.");
  }

  @Test
  void a_value_that_cannot_be_read_is_named_by_its_parameter() {
    assertThat(error(english.get("/api/standings/2023-Q1?kind=X"), "parameter")).isEqualTo("kind");
    assertThat(error(english.get("/api/windows?limit=0"), "parameter")).isEqualTo("limit");
    assertThat(error(english.get("/api/awards/x/y"), "parameter")).isEqualTo("edition");
  }

  @Test
  void a_misspelt_question_about_then_is_not_answered_as_of_now() {
    var answer = english.get("/api/awards/2024/PROVINCE?asof=3");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("unknown-parameter");
    assertThat(error(answer, "parameter")).isEqualTo("asof");
    assertThat(jejak.admin().get("/api/windows?asOf=").code()).isEqualTo("unknown-parameter");
    assertThat(english.get("/api/windows?limit=1&limit=2").code()).isEqualTo("repeated-parameter");
  }

  @Test
  void only_a_command_can_be_tried() {
    var session = english.post("/api/session?dryRun=true", "{}");
    assertThat(session.code()).isEqualTo("unknown-parameter");
    assertThat(jejak.admin().post("/api/windows/2030-Q1?dryRun=true&x=1", "{}").code())
        .isEqualTo("unknown-parameter");
  }

  @Test
  void a_wish_to_try_is_heard_however_it_is_escaped() {
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    String policy = ProvinceYear.json(ScoringPolicy.permendagri59());
    jejak.admin().post("/api/policies/scoring", policy);
    var tried = jejak.admin().post("/api/windows/2030-Q3?%64ryRun=%74rue", opening);
    assertThat(tried.json().path("dryRun").asBoolean()).as(tried.body()).isTrue();
    assertThat(jejak.admin().post("/api/windows/2030-Q3?%44ryrun=true", opening).code())
        .isEqualTo("malformed-dry-run");
    assertThat(jejak.anyone().get("/api/windows/2030-Q3").status()).isEqualTo(404);
  }

  @Test
  void a_page_may_be_linked_to_with_more() {
    assertThat(english.with("Accept", "text/html").get("/windows?utm_source=mail").status())
        .isEqualTo(200);
  }

  @Test
  void who_signs_in_is_led_to_the_page_he_wanted_with_its_query() {
    var browser = jejak.anyone().with("Accept", "text/html");
    var shown = browser.get("/reports?period=2024-Q1&asOf=2024-03-01T00:00:00Z");
    assertThat(shown.status()).isEqualTo(303);
    assertThat(browser.get(shown.header("Location")).body())
        .contains("value=\"/reports?period=2024-Q1&amp;asOf=2024-03-01T00:00:00Z\"");
    for (String elsewhere : List.of("//evil.example/x", "/%5Cevil.example", "https://evil.example"))
      assertThat(browser.get("/sign-in?to=" + elsewhere).body()).contains("value=\"/tasks\"");
  }

  @Test
  void a_malformed_address_is_a_problem_to_a_program() throws IOException {
    for (String malformed : MALFORMED) {
      String answer = raw("/api/windows/" + malformed, "application/json");
      assertThat(answer).as(malformed).startsWith("HTTP/1.1 400");
      assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
      JsonNode problem = new JsonMapper().readTree(answer.substring(answer.indexOf('{')));
      assertThat(problem.path("code").asString()).as(answer).isEqualTo("malformed-address");
      assertThat(problem.path("detail").asString())
          .isEqualTo("The address is not properly written.");
    }
  }

  @Test
  void a_malformed_address_is_a_page_to_a_reader_in_his_language() throws IOException {
    for (String malformed : MALFORMED) {
      String indonesian = raw("/windows/" + malformed, "text/html");
      assertThat(indonesian).as(malformed).startsWith("HTTP/1.1 400");
      assertThat(indonesian)
          .contains("text/html", "lang=\"id\"", "Alamat tidak ditulis dengan benar.")
          .doesNotContain("Exception", "Tomcat");
    }
    assertThat(raw("/windows/%zz", "text/html\r\nCookie: JEJAK_LANGUAGE=en"))
        .contains("lang=\"en\"", "The address is not properly written.");
  }

  @Test
  void a_broken_query_is_a_problem_too() throws IOException {
    assertThat(raw("/api/windows?after=%zz", "application/json"))
        .startsWith("HTTP/1.1 400")
        .contains("malformed-request", "problem+json");
  }

  @Test
  void where_errors_are_shown_nothing_is_by_itself() {
    assertThat(english.get("/error").status()).isEqualTo(404);
    assertThat(english.get("/error").code()).isEqualTo("not-found");
  }

  @Test
  void a_document_over_the_limit_is_too_large_whatever_else_it_lacks() {
    byte[] bytes = new byte[20_000_001];
    var answer = jejak.admin().send("POST", "/api/documents", BodyPublishers.ofByteArray(bytes));
    assertThat(answer.status()).isEqualTo(413);
    var nameless =
        jejak.admin().send("POST", "/api/documents", BodyPublishers.ofString("%PDF-1.7"));
    assertThat(nameless.status()).isEqualTo(400);
    assertThat(error(nameless, "parameter")).isEqualTo("name");
  }

  @Test
  void whoever_hangs_up_leaves_no_error_behind(CapturedOutput log) throws Exception {
    for (int i = 0; i < 5; i++) {
      try (var socket = new Socket("localhost", jejak.port())) {
        socket.setSoLinger(true, 0);
        String get = "GET /api/regions?limit=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(get.repeat(20).getBytes(UTF_8));
      }
      try (var socket = new Socket("localhost", jejak.port())) {
        socket.setSoLinger(true, 0);
        String post =
            "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 900\r\n\r\n{\"userName\"";
        socket.getOutputStream().write(post.getBytes(UTF_8));
        Thread.sleep(50);
      }
    }
    Thread.sleep(500);
    assertThat(log.getAll()).doesNotContain("ERROR").doesNotContain("\tat ");
  }

  private static String error(Caller.Answer answer, String member) {
    return answer.json().at("/errors/0/" + member).asString();
  }

  /** As no proper client would send it. */
  private String raw(String path, String accept) throws IOException {
    try (var socket = new Socket("localhost", jejak.port())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nAccept-Language: en\r\n"
                  .formatted(path, accept)
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
