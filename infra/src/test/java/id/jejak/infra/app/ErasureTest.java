package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErasureTest {
  private static final String NAME = "Tim Provinsi 32";
  private static final String HISTORY = "/reports/2025-Q1/32/history";

  @Test
  void an_erased_person_is_nowhere_named_and_every_proof_still_holds(@TempDir Path data) {
    try (var jejak = Jejak.start(data)) {
      var year = new ProvinceYear(jejak);
      year.file(1);
      year.approve(1, "32");
      var team = jejak.as("tim-32");
      String account = team.get("/api/session").json().path("account").asString();
      String token = team.post("/api/tokens", "{}").json().path("token").asString();
      String path = "/api/accounts/" + account;
      assertThat(page(jejak)).contains(NAME);

      assertThat(jejak.admin().delete(path + "/person").code()).isEqualTo("account-open");
      assertThat(jejak.admin().post(path + "/closing", "{}").status()).isEqualTo(200);
      var recorded = jejak.recorded();
      assertThat(jejak.admin().delete(path + "/person").status()).isEqualTo(204);
      assertThat(jejak.admin().delete(path + "/person").status()).isEqualTo(204);

      assertThat(jejak.recorded()).isEqualTo(recorded);
      assertThat(page(jejak)).contains(account).doesNotContain(NAME);
      var replay = jejak.as("inspektur").get("/api" + HISTORY).json();
      assertThat(replay.path("same").asBoolean()).isTrue();
      var listed = jejak.admin().get(path).json();
      assertThat(listed.has("displayName")).isFalse();
      assertThat(listed.path("closed").asBoolean()).isTrue();
      assertThat(jejak.admin().get("/api/accounts?limit=1000").body())
          .contains(account)
          .doesNotContain(NAME, "tim-32");
      assertThat(team.get("/api/session").status()).isEqualTo(401);
      var program = jejak.anyone().with("Authorization", "Bearer " + token);
      assertThat(program.get("/api/session").status()).isEqualTo(401);
    }
  }

  private static String page(Jejak jejak) {
    return jejak.as("inspektur").with("Accept", "text/html").get(HISTORY).body();
  }

  @Test
  void nobody_is_erased_who_never_had_an_account() {
    var answer = Jejak.shared().admin().delete("/api/accounts/nobody/person");
    assertThat(answer.code()).isEqualTo("account-unknown");
  }
}
