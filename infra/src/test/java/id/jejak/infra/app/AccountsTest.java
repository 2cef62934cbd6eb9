package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountsTest {
  private final Jejak jejak = Jejak.shared();

  @Test
  void an_administrator_looks_an_account_up() {
    var inspector = jejak.newAccount("looked-up", "{\"role\": \"INSPECTOR\"}");
    String account = inspector.get("/api/session").json().path("account").asString();
    var open = jejak.admin().get("/api/accounts/" + account).json();
    assertThat(open.path("userName").asString()).isEqualTo("looked-up");
    assertThat(open.path("displayName").asString()).isEqualTo("Uji");
    assertThat(open.path("roles").get(0).path("role").asString()).isEqualTo("INSPECTOR");
    assertThat(open.path("closed").asBoolean()).isFalse();
    jejak.admin().post("/api/accounts/" + account + "/closing", "{}");
    var closed = jejak.admin().get("/api/accounts/" + account).json();
    assertThat(closed.path("closed").asBoolean()).isTrue();
  }

  @Test
  void the_list_comes_in_parts_and_shows_no_password() {
    jejak.newAccount("listed", "{\"role\": \"INSPECTOR\"}");
    var first = jejak.admin().get("/api/accounts?limit=1");
    assertThat(first.json().path("items")).hasSize(1);
    assertThat(first.header("Link")).startsWith("</api/accounts?limit=1&cursor=");
    var all = jejak.admin().get("/api/accounts?limit=1000");
    assertThat(all.json().path("total").asInt()).isEqualTo(all.json().path("items").size());
    assertThat(all.body()).contains("\"admin\"", "\"listed\"").doesNotContain("argon2");
  }

  @Test
  void an_account_that_is_none_is_unknown() {
    assertThat(jejak.admin().get("/api/accounts/nobody").code()).isEqualTo("account-unknown");
  }

  /** Both write a record to the vault before either is recorded. */
  @Test
  void of_two_openings_of_a_name_at_once_the_first_keeps_its_password() throws Exception {
    for (int round = 0; round < 5; round++) {
      String name = "raced-" + round;
      try (var pool = Executors.newFixedThreadPool(4)) {
        var openings =
            pool.invokeAll(
                IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Integer>) () -> open(name, "password number " + i))
                    .toList());
        var opened = new ArrayList<Integer>();
        for (int i = 0; i < 4; i++) if (openings.get(i).get() == 200) opened.add(i);
        assertThat(opened).hasSize(1);
        String password = "password number " + opened.getFirst();
        var first = new Caller(jejak, Caller.basic(name, password));
        assertThat(first.get("/api/session").status()).isEqualTo(200);
      }
    }
  }

  private int open(String name, String password) {
    String body =
        "{\"userName\": \"%s\", \"displayName\": \"Uji\", \"password\": \"%s\", \"roles\": []}";
    return jejak.admin().post("/api/accounts", body.formatted(name, password)).status();
  }
}
