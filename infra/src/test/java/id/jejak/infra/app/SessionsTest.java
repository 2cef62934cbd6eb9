package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionsTest {
  private static final String INSPECTOR = "{\"role\": \"INSPECTOR\"}";
  @TempDir Path data;

  private static Caller.Answer signIn(Jejak jejak, String userName) {
    return jejak
        .anyone()
        .post(
            "/api/session",
            "{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(userName, Jejak.PASSWORD));
  }

  private static Caller browser(Jejak jejak, Caller.Answer signedIn) {
    return jejak.anyone().with("Cookie", signedIn.cookie());
  }

  private static String csrf(Caller.Answer signedIn) {
    return signedIn.json().path("csrf").asString();
  }

  @Test
  void a_restart_signs_nobody_out_and_a_form_begun_before_it_is_still_good() {
    Caller.Answer signedIn;
    try (var jejak = Jejak.start(data)) {
      signedIn = signIn(jejak, "admin");
    }
    try (var jejak = Jejak.start(data)) {
      var browser = browser(jejak, signedIn);
      assertThat(browser.get("/api/session").json().path("csrf").asString())
          .isEqualTo(csrf(signedIn));
      var forged = browser.post("/api/tokens", "{}");
      assertThat(forged.code()).isEqualTo("cross-site");
      var posted =
          browser.form(
              "/api/accounts",
              "userName=typed-before&displayName=Uji&password=long+enough+to+do&_return=/tasks"
                  + "&_csrf="
                  + csrf(signedIn));
      assertThat(posted.header("Location")).isEqualTo("/tasks?after=" + jejak.head());
    }
  }

  @Test
  void a_refused_form_waits_for_who_is_signed_in_and_leaves_him_so() {
    var jejak = Jejak.shared();
    var signedIn = signIn(jejak, "admin");
    var browser = browser(jejak, signedIn);
    var posted =
        browser.form("/api/accounts", "userName=NO&_return=/sign-in&_csrf=" + csrf(signedIn));
    assertThat(posted.header("Location")).isEqualTo("/sign-in");
    assertThat(posted.header("Set-Cookie")).isEmpty();
    assertThat(browser.get("/sign-in").body()).contains("value=\"NO\"");
    assertThat(browser.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void an_idle_session_ends_and_a_used_one_ends_after_half_a_day() {
    var jejak = Jejak.shared();
    var idle = browser(jejak, signIn(jejak, "admin"));
    var used = browser(jejak, signIn(jejak, "admin"));
    for (int i = 0; i < 35; i++) {
      jejak.wallTime.pass(Duration.ofMinutes(20));
      assertThat(used.get("/api/session").status()).isEqualTo(200);
    }
    assertThat(idle.get("/api/session").status()).isEqualTo(401);
    jejak.wallTime.pass(Duration.ofMinutes(20));
    assertThat(used.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void a_closed_account_s_session_ends_at_once_and_a_changed_role_counts_at_once() {
    var jejak = Jejak.shared();
    jejak.newAccount("leaver", INSPECTOR);
    var signedIn = signIn(jejak, "leaver");
    var browser = browser(jejak, signedIn);
    String account = signedIn.json().path("account").asString();
    assertThat(browser.get("/api/ledger").status()).isNotIn(401, 403);
    String roles = "/api/accounts/" + account + "/roles";
    assertThat(jejak.admin().post(roles, "{\"revoke\": [%s]}".formatted(INSPECTOR)).status())
        .isEqualTo(200);
    assertThat(browser.get("/api/ledger").status()).isEqualTo(403);
    jejak.admin().post("/api/accounts/" + account + "/closing", "{}");
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void what_lies_in_the_vault_signs_nobody_in() throws IOException {
    Set<String> kept = new HashSet<>();
    String cookie;
    try (var jejak = Jejak.start(data)) {
      cookie = signIn(jejak, "admin").cookie();
    }
    try (var files = Files.list(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        kept.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    String id = cookie.substring(cookie.indexOf('=') + 1);
    assertThat(id).hasSize(43);
    assertThat(kept).isNotEmpty().noneMatch(content -> content.contains(id));
  }

  @Test
  void an_id_that_nobody_gave_out_is_not_taken_over() {
    var jejak = Jejak.shared();
    var chosen = jejak.anyone().with("Cookie", "JEJAK_SESSION=chosen-by-somebody-else");
    var refused = chosen.form("/api/session", "userName=admin&password=no&_return=/sign-in");
    assertThat(refused.cookie()).startsWith("JEJAK_SESSION=").doesNotContain("chosen");
  }
}
