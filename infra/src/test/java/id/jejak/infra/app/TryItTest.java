package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.jejak.infra.app.Chromium.Visitor;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.json.JsonMapper;

/** The page to try the API, in a browser that is signed in with a session. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TryItTest {
  private static final String WINDOW = "/api/windows/{period}";
  private Jejak jejak;
  private Chromium chromium;
  private final List<String> complaints = new ArrayList<>();
  private Visitor admin;

  @BeforeAll
  void signIn() {
    jejak = Jejak.shared();
    chromium = new Chromium(jejak);
    adoptPolicy();
    admin = chromium.visitor("admin");
    open(admin);
  }

  @AfterAll
  void close() {
    if (chromium != null) chromium.close();
  }

  /** Such as of what the content policy forbids. */
  @AfterEach
  void the_browser_complains_of_nothing() {
    assertThat(complaints).isEmpty();
  }

  @Test
  void the_page_is_drawn_for_whoever_has_not_signed_in() {
    var anyone = chromium.anyone();
    open(anyone);
    anyone.page.locator(".opblock").first().waitFor();
    anyone.shot("try-it");
    assertThat(anyone.page.locator(".info .title").innerText()).startsWith("Jejak");
  }

  @Test
  void a_question_is_answered_to_whoever_is_signed_in() {
    Locator call = opened("get", "/api/session");
    assertThat(executed(call)).isEqualTo("200");
    assertThat(call.locator(".live-responses-table").innerText())
        .contains("\"displayName\"", "ADMINISTRATOR");
  }

  @Test
  void a_question_with_optional_parameters_is_asked_without_them() {
    Locator call = opened("get", "/api/windows");
    assertThat(executed(call)).isEqualTo("200");
    assertThat(call.locator(".request-url").innerText()).endsWith("/api/windows");
  }

  @Test
  void a_command_is_carried_out_with_the_session_s_own_token() {
    Locator call = opened("post", WINDOW);
    call.locator("tr[data-param-name=period] input").fill("2041-Q2");
    call.locator("textarea.body-param__text")
        .fill("{\"opensOn\": \"2041-07-01\", \"closesOn\": \"2041-08-01\"}");
    assertThat(executed(call)).isEqualTo("200");
    assertThat(call.locator(".live-responses-table").innerText()).contains("\"position\"");
    admin.shot("try-it-command");
    assertThat(jejak.admin().get("/api/windows/2041-Q2").status()).isEqualTo(200);
  }

  private void open(Visitor visitor) {
    visitor.page.setDefaultTimeout(60_000);
    visitor.page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) complaints.add(message.text());
        });
    visitor.page.navigate("http://localhost:" + jejak.port() + "/openapi");
  }

  private void adoptPolicy() {
    String policy = new JsonMapper().writeValueAsString(ScoringPolicy.permendagri59());
    assertThat(jejak.admin().post("/api/policies/scoring", policy).status()).isIn(200, 409);
  }

  /** A call whose form to fill in is open. */
  private Locator opened(String method, String path) {
    Locator call =
        admin.page.locator(
            ".opblock-" + method,
            new com.microsoft.playwright.Page.LocatorOptions()
                .setHas(admin.page.locator("[data-path='" + path + "']")));
    call.locator(".opblock-summary-control").click();
    call.locator(".try-out__btn").click();
    return call;
  }

  /** The status of the answer. */
  private static String executed(Locator call) {
    call.locator(".execute").click();
    return call.locator(".live-responses-table .response .response-col_status").innerText().strip();
  }
}
