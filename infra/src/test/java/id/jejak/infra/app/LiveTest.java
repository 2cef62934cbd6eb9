package id.jejak.infra.app;

import static id.jejak.infra.app.ProvinceYear.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** News for open pages: told of what they show, and of nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Timeout(120)
class LiveTest {
  private static final String END = "the end";
  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void a_page_is_told_of_its_report_until_its_reader_signs_out(@TempDir Path data)
      throws Exception {
    var jejak = Jejak.start(data);
    try {
      new ProvinceYear(jejak).file(1);
      var verifier = jejak.as("pemeriksa");
      assertThat(jejak.anyone().get("/live?about=report").status()).isEqualTo(401);
      var team = jejak.as("tim-33");
      assertThat(team.get("/live?about=report/2025-Q1/32").status()).isEqualTo(403);
      assertThat(team.get("/live?about=report").status()).isEqualTo(403);
      assertThat(verifier.get("/live?about=own").status()).isEqualTo(403);
      assertThat(verifier.get("/live?about=ledger").status()).isEqualTo(400);
      long head = jejak.head();

      String cookie = session(jejak, "pemeriksa");
      var told = listen(jejak, cookie, "report/2025-Q1/32&since=" + head);
      var home = listen(jejak, session(jejak, "tim-32"), "own&since=" + head);
      done(verifier.post(ProvinceYear.path(1, "33") + "/verification", ""));
      assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
      assertThat(home.poll()).isNull();
      done(verifier.post(ProvinceYear.path(1, "32") + "/verification", ""));
      assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("data:report/2025-Q1/32");
      assertThat(home.poll(20, TimeUnit.SECONDS)).isEqualTo("data:own");

      // Made before both, a list learns of them although it begins to listen after.
      var list = listen(jejak, session(jejak, "pemeriksa"), "report/2025-Q1&since=" + head);
      assertThat(list.poll(20, TimeUnit.SECONDS)).isEqualTo("data:report/2025-Q1");

      var browser = jejak.anyone().with("Cookie", cookie);
      String csrf = browser.get("/api/session").json().path("csrf").asString();
      browser.with("X-CSRF-TOKEN", csrf).delete("/api/session");
      done(verifier.post(ProvinceYear.path(1, "32") + "/release", ""));
      assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(END);
      assertThat(list.poll(20, TimeUnit.SECONDS)).isEqualTo("data:report/2025-Q1");

      long before = System.nanoTime();
      jejak.close();
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
      assertThat(list.poll(5, TimeUnit.SECONDS)).isEqualTo(END);
    } finally {
      jejak.close();
    }
  }

  private static String session(Jejak jejak, String userName) {
    return jejak
        .anyone()
        .post(
            "/api/session",
            "{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(userName, Jejak.PASSWORD))
        .cookie();
  }

  /** The data of all that is told, and that there will be no more. */
  private LinkedBlockingQueue<String> listen(Jejak jejak, String cookie, String about)
      throws Exception {
    var request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + jejak.port() + "/live?about=" + about))
            .header("Cookie", cookie)
            .header("Accept", "text/event-stream")
            .build();
    HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    var told = new LinkedBlockingQueue<String>();
    Thread.ofVirtual()
        .start(
            () -> {
              var lines =
                  new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
              try (lines) {
                lines.lines().filter(line -> line.startsWith("data:")).forEach(told::add);
              } catch (Exception cut) {
                // It ended all the same.
              }
              told.add(END);
            });
    return told;
  }
}
