package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.vault.SignInFailures;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignInTest {
  private static final String INSPECTOR = "{\"role\": \"INSPECTOR\"}";
  private final Jejak jejak = Jejak.shared();

  private static String signIn(String userName, String password) {
    return "{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(userName, password);
  }

  @Test
  void the_first_start_made_an_administrator() {
    var session = jejak.admin().get("/api/session");
    assertThat(session.json().path("roles").get(0).path("role").asString())
        .isEqualTo("ADMINISTRATOR");
  }

  @Test
  void a_session_reads_by_its_cookie_and_changes_only_with_its_token() {
    var signedIn = jejak.anyone().post("/api/session", signIn("admin", Jejak.PASSWORD));
    assertThat(signedIn.status()).isEqualTo(200);
    assertThat(signedIn.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    var browser = jejak.anyone().with("Cookie", signedIn.cookie());
    assertThat(browser.get("/api/session").status()).isEqualTo(200);
    assertThat(browser.post("/api/windows/2031-Q1", "{}").code()).isEqualTo("cross-site");
    String csrf = signedIn.json().path("csrf").asString();
    var withToken = browser.with("X-CSRF-TOKEN", csrf).post("/api/windows/2031-Q1", "{}");
    assertThat(withToken.status()).isEqualTo(422);
  }

  @Test
  void signing_in_changes_the_session_id_and_signing_out_ends_it() {
    var refused =
        jejak.anyone().form("/api/session", "userName=admin&password=wrong&_return=/sign-in");
    String before = refused.cookie();
    var signedIn =
        jejak.anyone().with("Cookie", before).post("/api/session", signIn("admin", Jejak.PASSWORD));
    assertThat(signedIn.cookie()).startsWith("JEJAK_SESSION=").isNotEqualTo(before);
    var browser = jejak.anyone().with("Cookie", signedIn.cookie());
    String csrf = signedIn.json().path("csrf").asString();
    assertThat(browser.with("X-CSRF-TOKEN", csrf).delete("/api/session").status()).isEqualTo(204);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void another_site_cannot_use_what_a_browser_repeats_unasked() {
    var fromElsewhere = jejak.admin().with("Sec-Fetch-Site", "cross-site");
    assertThat(fromElsewhere.post("/api/windows/2031-Q1", "{}").code()).isEqualTo("cross-site");
    var byOrigin = jejak.admin().with("Origin", "http://elsewhere.example");
    assertThat(byOrigin.post("/api/windows/2031-Q1", "{}").code()).isEqualTo("cross-site");
  }

  @Test
  void a_token_works_until_it_expires_or_is_revoked() {
    var inspector = jejak.newAccount("token-holder", INSPECTOR);
    String token = issue(inspector, "{\"days\": 2}");
    var program = jejak.anyone().with("Authorization", "Bearer " + token);
    assertThat(program.get("/api/session").status()).isEqualTo(200);
    jejak.wallTime.pass(Duration.ofDays(2).plusSeconds(1));
    assertThat(program.get("/api/session").code()).isEqualTo("bad-credentials");

    String other = issue(inspector, "{}");
    assertThat(inspector.delete("/api/tokens/" + other).status()).isEqualTo(204);
    var revoked = jejak.anyone().with("Authorization", "Bearer " + other);
    assertThat(revoked.get("/api/session").status()).isEqualTo(401);
  }

  private static String issue(Caller caller, String wish) {
    return caller.post("/api/tokens", wish).json().path("token").asString();
  }

  @Test
  void a_closed_account_is_out_at_once() {
    var inspector = jejak.newAccount("soon-closed", INSPECTOR);
    String account = inspector.get("/api/session").json().path("account").asString();
    assertThat(jejak.admin().post("/api/accounts/" + account + "/closing", "{}").status())
        .isEqualTo(200);
    assertThat(inspector.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void failures_make_the_next_attempt_wait_longer_each_time() {
    jejak.newAccount("forgetful", INSPECTOR);
    var wrong = new Caller(jejak, Caller.basic("forgetful", "not this one at all"));
    for (int i = 0; i < 3; i++) assertThat(wrong.get("/api/session").status()).isEqualTo(401);
    var first = wrong.get("/api/session");
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.header("Retry-After")).isEqualTo("1");
    jejak.wallTime.pass(Duration.ofSeconds(1));
    assertThat(wrong.get("/api/session").status()).isEqualTo(401);
    var second = wrong.get("/api/session");
    assertThat(second.header("Retry-After")).isEqualTo("2");
    assertThat(jejak.as("forgetful").get("/api/session").status()).isEqualTo(429);
    jejak.wallTime.pass(Duration.ofSeconds(2));
    assertThat(jejak.as("forgetful").get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void a_changed_password_ends_what_the_old_one_began() {
    var basic = jejak.newAccount("changer", INSPECTOR);
    String account = basic.get("/api/session").json().path("account").asString();
    var signedIn = jejak.anyone().post("/api/session", signIn("changer", Jejak.PASSWORD));
    var browser = jejak.anyone().with("Cookie", signedIn.cookie());
    assertThat(browser.get("/api/session").status()).isEqualTo(200);
    assertThat(change(basic, account, Jejak.PASSWORD).status()).isEqualTo(200);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
    assertThat(basic.get("/api/session").status()).isEqualTo(401);
    var renewed = new Caller(jejak, Caller.basic("changer", "another long password"));
    assertThat(renewed.get("/api/session").status()).isEqualTo(200);
  }

  @Test
  void guessing_the_password_so_far_waits_as_at_the_door() {
    var thief = jejak.newAccount("left-signed-in", INSPECTOR);
    String account = thief.get("/api/session").json().path("account").asString();
    for (int i = 0; i < 3; i++)
      assertThat(change(thief, account, "not this one at all").code()).isEqualTo("wrong-password");
    assertThat(change(thief, account, "not this one at all").status()).isEqualTo(429);
  }

  private static Caller.Answer change(Caller caller, String account, String current) {
    return caller.put(
        "/api/accounts/" + account + "/password",
        "{\"current\": \"%s\", \"chosen\": \"another long password\"}".formatted(current));
  }

  @Test
  void nobody_is_locked_out_from_elsewhere() {
    var victim = jejak.newAccount("victim", INSPECTOR);
    String account = victim.get("/api/session").json().path("account").asString();
    var failures = jejak.context.getBean(SignInFailures.class);
    for (int i = 0; i < 200; i++) failures.count(account, jejak.wallTime.instant());
    var fresh = signIn("victim", Jejak.PASSWORD);
    var waits = jejak.anyone().post("/api/session", fresh);
    assertThat(waits.status()).isEqualTo(429);
    jejak.wallTime.pass(Duration.ofSeconds(4));
    assertThat(jejak.anyone().post("/api/session", fresh).status()).isEqualTo(200);
  }

  @Test
  void what_depends_on_rights_is_not_stored_by_anybody() {
    assertThat(jejak.admin().get("/api/session").header("Cache-Control")).contains("no-store");
  }
}
