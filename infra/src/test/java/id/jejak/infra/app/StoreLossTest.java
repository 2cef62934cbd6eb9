package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.jejak.infra.app.Caller.Answer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is lost while the product runs: whoever asks is told to come back, whatever for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoreLossTest {
  private static final String SOON =
      "?serverSelectionTimeoutMS=300&connectTimeoutMS=300&socketTimeoutMS=500";
  private static final String CREDENTIALS =
      "{\"userName\": \"admin\", \"password\": \"%s\"}".formatted(Jejak.PASSWORD);
  private Jejak jejak;
  private Caller program;
  private Caller browser;

  @BeforeAll
  void start(@TempDir Path data) {
    var server = new MongoServer(new MemoryBackend());
    var address = server.bind();
    String uri = "mongodb://%s:%d/lost".formatted(address.getHostString(), address.getPort());
    jejak =
        Jejak.start(
            data,
            beans -> {
              // A store on a server compares clocks, and so needs the true time.
              beans.removeBeanDefinition("wallTime");
              beans.registerBean("wallTime", InstantSource.class, InstantSource::system);
            },
            List.of("--jejak.mongodb.uri=" + uri + SOON));
    String token = jejak.admin().post("/api/tokens", "{}").json().path("token").asString();
    program = jejak.anyone().with("Authorization", "Bearer " + token);
    String cookie = jejak.anyone().post("/api/session", CREDENTIALS).cookie();
    browser = jejak.anyone().with("Cookie", cookie).with("Accept", "text/html");
    server.shutdownNow();
  }

  @AfterAll
  void stop() {
    jejak.close();
  }

  private static void saysComeBack(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.code()).isEqualTo("store-unavailable");
  }

  @Test
  void a_program_whose_token_or_password_cannot_be_looked_up() {
    saysComeBack(program.get("/api/tasks"));
    saysComeBack(program.post("/api/windows/2031-Q1/closing", ""));
    saysComeBack(jejak.as("somebody").get("/api/tasks"));
  }

  @Test
  void somebody_who_signs_in() {
    saysComeBack(jejak.anyone().post("/api/session", CREDENTIALS));
  }

  @Test
  void a_question_that_everybody_may_ask() {
    saysComeBack(jejak.anyone().get("/api/windows"));
  }

  @Test
  void a_page_of_somebody_whose_session_cannot_be_looked_up() {
    for (String page : List.of("/", "/tasks", "/reports")) {
      var answer = browser.get(page);
      assertThat(answer.status()).as(page).isEqualTo(503);
      assertThat(answer.header("Content-Type")).startsWith("text/html");
      assertThat(answer.header("Content-Security-Policy")).as(page).isNotEmpty();
      assertThat(answer.body()).contains("<h1 ").doesNotContain("Exception");
    }
  }

  @Test
  void the_probe_says_that_nothing_can_be_asked_and_that_the_process_lives() {
    assertThat(jejak.anyone().get("/readyz").status()).isEqualTo(503);
    assertThat(jejak.anyone().get("/livez").status()).isEqualTo(200);
  }
}
