package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.app.Caller.Answer;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One request at a time is worked on here; what becomes of the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrowdTest {
  private static final String OPENING = "{\"opensOn\":\"2024-11-01\",\"closesOn\":\"2024-12-20\"}";
  private Jejak jejak;

  @BeforeAll
  void start(@TempDir Path data) {
    jejak =
        Jejak.start(
            data,
            beans -> {},
            List.of("--jejak.requests.at-once=1", "--server.tomcat.connection-timeout=1s"));
    ProvinceYear.done(
        jejak
            .admin()
            .post("/api/policies/scoring", ProvinceYear.json(ScoringPolicy.permendagri59())));
  }

  @AfterAll
  void stop() {
    jejak.close();
  }

  @Test
  void who_finds_no_place_is_told_to_come_back_and_his_repeat_is_taken() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var held =
        jejak.onTheWay(
            () -> {
              begun.countDown();
              await(goOn);
            });
    var first = CompletableFuture.supplyAsync(() -> open("2031-Q1", "first"));
    begun.await();
    Answer refused = open("2031-Q2", "second");
    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.code()).isEqualTo("busy");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    for (String probe : List.of("/actuator/health/readiness", "/livez", "/readyz"))
      assertThat(jejak.anyone().get(probe).toString()).isEqualTo("200 {\"status\":\"UP\"}");
    goOn.countDown();
    held.cancel();
    assertThat(first.get().status()).isEqualTo(200);
    Answer repeated = open("2031-Q2", "second");
    assertThat(repeated.status()).isEqualTo(200);
    assertThat(open("2031-Q2", "second").body()).isEqualTo(repeated.body());
    assertThat(open("2031-Q1", "first").body()).isEqualTo(first.get().body());
  }

  @Test
  void a_slow_sender_takes_nobodys_place_and_is_cut_off() throws IOException {
    String head =
        "POST /api/windows/2031-Q3 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n"
            + "Content-Type: application/json\r\nAuthorization: %s\r\n\r\n{"
                .formatted(Caller.basic("admin", Jejak.PASSWORD));
    assertThatSilenceIsCutOff(head);
  }

  @Test
  void so_is_one_who_has_not_signed_in_and_sends_a_form() throws IOException {
    assertThatSilenceIsCutOff(
        "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\nuserName=ani");
  }

  private void assertThatSilenceIsCutOff(String begun) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), jejak.port())) {
      socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
      assertThat(jejak.anyone().get("/api/windows").status()).isEqualTo(200);
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 408").contains("body-too-slow");
    }
  }

  private Answer open(String period, String key) {
    return jejak.admin().with("Idempotency-Key", key).post("/api/windows/" + period, OPENING);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
