package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.ledger.mongo.TestServer;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One process of each side, on one MongoDB; browsers are led to the one their request is for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SidesTest {
  private static final String OPENING =
      "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";

  private final String database = TestServer.inThisProcess().newDatabase();
  private Jejak command;
  private Jejak query;

  private Jejak start(Path data, String side) {
    return Jejak.start(
        data,
        beans -> {
          beans.removeBeanDefinition("wallTime");
          beans.registerBean("wallTime", InstantSource.class, InstantSource::system);
        },
        List.of("--jejak.mongodb.uri=" + database, "--jejak.sides=" + side));
  }

  @BeforeAll
  void startBoth(@TempDir Path one, @TempDir Path other) throws Exception {
    // Who only answers makes no first account, and waits for nobody who does.
    query = start(one, "query");
    Files.copy(one.resolve("envelopes.key"), other.resolve("envelopes.key"));
    command = start(other, "command");
    String policy = ProvinceYear.json(ScoringPolicy.permendagri59());
    ProvinceYear.done(command.admin().post("/api/policies/scoring", policy));
  }

  @AfterAll
  void stop() {
    command.close();
    query.close();
    TestServer.drop(database);
  }

  @Test
  void commands_to_one_are_shown_by_the_other_and_each_sends_away_what_is_not_for_it() {
    var opened = command.admin().post("/api/windows/2024-Q4", OPENING);
    assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
    String after = "?after=" + opened.header("Jejak-Position");
    assertThat(query.anyone().get("/api/windows/2024-Q4" + after).status()).isEqualTo(200);

    var asked = command.anyone().get("/api/windows/2024-Q4");
    assertThat(asked.status()).isEqualTo(421);
    assertThat(asked.code()).isEqualTo("command-side-only");
    var page = command.anyone().with("Accept", "text/html").get("/standings");
    assertThat(page.status()).isEqualTo(421);
    assertThat(page.body()).contains("<html", "Proses ini hanya menerima perintah");
    var told = query.admin().with("Accept-Language", "en").post("/api/windows/2025-Q1", OPENING);
    assertThat(told.status()).isEqualTo(421);
    assertThat(told.code()).isEqualTo("query-side-only");
    assertThat(told.body()).contains("This process answers what is only read");
    assertThat(query.recorded()).hasSize((int) command.head() + 1);
  }

  @Test
  void each_says_which_side_it_is_and_only_one_keeps_views_up_to_date() {
    for (Jejak each : List.of(command, query))
      for (String probe : List.of("/livez", "/readyz"))
        assertThat(each.anyone().get(probe).status()).isEqualTo(200);
    var told = command.admin().get("/api/health").json().path("components");
    assertThat(told.path("side").path("details").path("serves").asString()).isEqualTo("command");
    assertThat(told.has("projections")).isFalse();
    told = query.admin().get("/api/health").json().path("components");
    assertThat(told.path("side").path("details").path("serves").asString()).isEqualTo("query");
    assertThat(told.path("projections").path("status").asString()).isEqualTo("UP");
    assertThat(command.context.getBean(EventProcessingConfiguration.class).eventProcessors())
        .isEmpty();
  }

  @Test
  void a_session_begun_with_one_is_known_to_the_other_and_so_is_a_form_that_was_refused() {
    var signedIn =
        command
            .anyone()
            .post(
                "/api/session",
                "{\"userName\": \"admin\", \"password\": \"%s\"}".formatted(Jejak.PASSWORD));
    var reading = query.anyone().with("Cookie", signedIn.cookie());
    var changing = command.anyone().with("Cookie", signedIn.cookie());
    String csrf = "&_csrf=" + reading.get("/api/session").json().path("csrf").asString();
    var opened =
        changing.form(
            "/api/windows/2024-Q3",
            "opensOn=2024-11-01&closesOn=2024-12-20&_return=/windows" + csrf);
    assertThat(opened.header("Location")).isEqualTo("/windows?after=" + command.head());
    var page = reading.with("Accept", "text/html").get(opened.header("Location"));
    assertThat(page.status()).isEqualTo(200);

    var refused =
        command.anyone().form("/api/session", "userName=absent&password=pw&_return=/sign-in");
    assertThat(refused.header("Location")).isEqualTo("/sign-in");
    var unknown = query.anyone().with("Cookie", refused.cookie());
    assertThat(unknown.get("/sign-in").body()).contains("value=\"absent\"");
    assertThat(unknown.get("/sign-in").body()).doesNotContain("value=\"absent\"");
  }
}
