package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormsTest {
  private final Jejak jejak = Jejak.shared();

  private Caller browser() {
    var session =
        jejak
            .anyone()
            .post(
                "/api/session",
                "{\"userName\": \"admin\", \"password\": \"%s\"}".formatted(Jejak.PASSWORD));
    return jejak.anyone().with("Cookie", session.cookie());
  }

  private static String csrf(Caller browser) {
    return "&_csrf=" + browser.get("/api/session").json().path("csrf").asString();
  }

  @Test
  void a_form_becomes_the_command_and_leads_to_the_page_it_names() {
    var browser = browser();
    var answer =
        browser.form(
            "/api/accounts",
            "userName=by-form&displayName=Uji&password=long+enough+to+do&roles[0].role=VERIFIER"
                + "&roles[0].fields[]=HEALTH&roles[1].role=&_return=/accounts%3Ftab%3D2&_key=f1"
                + csrf(browser));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/accounts?tab=2&after=" + jejak.head());
    assertThat(jejak.recorded().getLast().meta().command()).endsWith(":f1");
  }

  @Test
  void without_its_token_a_form_is_refused() {
    var answer = browser().form("/api/accounts", "userName=forged&_return=/sign-in");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/sign-in");
    assertThat(jejak.as("forged").get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_refused_form_is_shown_again_once_with_what_was_entered() {
    var first = jejak.anyone().form("/api/session", "userName=absent&password=pw&_return=/sign-in");
    assertThat(first.header("Location")).isEqualTo("/sign-in");
    var browser = jejak.anyone().with("Cookie", first.cookie());
    var page = browser.get("/sign-in").body();
    assertThat(page).contains("Nama pengguna, sandi, atau token tidak benar.");
    assertThat(page).contains("value=\"absent\"").doesNotContain("value=\"pw\"");
    assertThat(browser.get("/sign-in").body()).doesNotContain("value=\"absent\"");
  }

  @Test
  void a_form_leads_to_no_other_site() {
    for (String page : new String[] {"//evil.example", "https://evil.example", "/%5Cevil", "x"}) {
      var answer = jejak.anyone().form("/api/session", "userName=a&password=b&_return=" + page);
      assertThat(answer.code()).isEqualTo("malformed-form");
    }
  }

  @Test
  void without_a_sign_in_a_form_leads_to_it() {
    var answer = jejak.anyone().form("/api/windows/2030-Q1", "opensOn=2030-01-01&_return=/");
    assertThat(answer.header("Location")).isEqualTo("/sign-in");
  }

  @Test
  void a_form_may_put_and_delete() {
    var browser = browser();
    var answer = browser.form("/api/session", "_method=DELETE&_return=/sign-in" + csrf(browser));
    assertThat(answer.header("Location")).isEqualTo("/sign-in");
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }
}
