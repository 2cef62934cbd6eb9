package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.account.AccountEvent.AccountClosed;
import id.jejak.kernel.window.WindowEvent.WindowClosed;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two who do the same at the same moment: one is answered that it is done, the other why not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(120)
class AtOnceTest {
  private static final String ADMINISTRATOR = "{\"role\": \"ADMINISTRATOR\"}";
  private Jejak jejak;

  @BeforeAll
  void start(@TempDir Path data) {
    jejak = Jejak.start(data);
    new ProvinceYear(jejak).file(1);
    jejak.clock.moveTo("2025-04-26T02:00:00Z");
  }

  @AfterAll
  void stop() {
    jejak.close();
  }

  @Test
  void of_two_administrators_who_close_each_other_one_remains() {
    Caller one = jejak.newAccount("admin-satu", ADMINISTRATOR);
    Caller other = jejak.newAccount("admin-dua", ADMINISTRATOR);
    String first = account(one);
    String second = account(other);
    AtOnce.send(
            jejak,
            () -> one.post("/api/accounts/" + second + "/closing", ""),
            () -> other.post("/api/accounts/" + first + "/closing", ""))
        .assertOneAnsweredAndOther(403, "administrator-no-longer");
    assertThat(
            jejak.recorded().stream()
                .filter(each -> each.event() instanceof AccountClosed)
                .filter(each -> List.of(first, second).contains(each.stream().substring(8))))
        .hasSize(1);
    assertThat(List.of(one.get("/api/session").status(), other.get("/api/session").status()))
        .containsExactlyInAnyOrder(200, 401);
  }

  @Test
  void of_two_who_take_each_other_s_role_one_keeps_it() {
    Caller one = jejak.newAccount("admin-tiga", ADMINISTRATOR);
    Caller other = jejak.newAccount("admin-empat", ADMINISTRATOR);
    String first = account(one);
    String second = account(other);
    String revoking = "{\"grant\": [], \"revoke\": [" + ADMINISTRATOR + "]}";
    AtOnce.send(
            jejak,
            () -> one.post("/api/accounts/" + second + "/roles", revoking),
            () -> other.post("/api/accounts/" + first + "/roles", revoking))
        .assertOneAnsweredAndOther(403, "administrator-no-longer");
  }

  @Test
  void a_window_is_closed_once_and_who_came_second_is_told_so() {
    Caller other = jejak.newAccount("admin-lima", ADMINISTRATOR);
    String closing = "/api/windows/2025-Q1/closing";
    AtOnce.send(jejak, () -> jejak.admin().post(closing, ""), () -> other.post(closing, ""))
        .assertOneAnsweredAndOther(409, "already-closed");
    assertThat(jejak.recorded().stream().filter(each -> each.event() instanceof WindowClosed))
        .hasSize(1);
  }

  private static String account(Caller caller) {
    return done(caller.get("/api/session")).json().path("account").asString();
  }
}
