package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.JejakApplication;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A process that is asked to stop (SIGTERM) while commands come in. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShutdownTest {
  private static final int SENDERS = 8;
  private static final long ALLOWED_SECONDS = 40;
  private final Set<Long> acknowledged = new ConcurrentSkipListSet<>();
  private final AtomicInteger unanswered = new AtomicInteger();
  private final Set<Integer> statuses = new ConcurrentSkipListSet<>();
  private final Path data;
  private final Path log;

  ShutdownTest(@TempDir Path folder) {
    data = folder.resolve("data");
    log = folder.resolve("log");
  }

  @Test
  void what_was_answered_is_written_and_it_stops_within_its_time() throws Exception {
    int port = freePort();
    var process = start(port);
    try {
      awaitReady(process, port);
      try (var senders = Executors.newFixedThreadPool(SENDERS);
          var client = HttpClient.newHttpClient()) {
        String policy = ProvinceYear.json(ScoringPolicy.permendagri59());
        client.send(post(port, "/api/policies/scoring", policy), BodyHandlers.discarding());
        for (int sender = 0; sender < SENDERS; sender++) {
          String window = "203%d-Q1".formatted(sender);
          senders.submit(() -> send(client, port, window));
        }
        for (int i = 0; i < 6_000 && acknowledged.size() < 3 * SENDERS; i++) Thread.sleep(5);
        process.toHandle().destroy();
        assertThat(process.waitFor(ALLOWED_SECONDS, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(process.exitValue()).isEqualTo(128 + 15);
    } finally {
      process.destroyForcibly();
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * SENDERS);
    assertThat(statuses).isSubsetOf(200, 503);
    for (String line : Files.readAllLines(log))
      assertThat(JsonMapper.shared().readTree(line).has("message")).as(line).isTrue();
    assertThat(Files.readString(log)).doesNotContain(Jejak.PASSWORD);
    Set<Long> written = written();
    assertThat(written).containsAll(acknowledged);
    // The last answers may be cut off on their way; who got none asks again with the same key.
    assertThat(written).hasSizeLessThanOrEqualTo(acknowledged.size() + unanswered.get());
  }

  /** One command after another, until there is nobody to take it. */
  private void send(HttpClient client, int port, String window) {
    try {
      String opening = "{\"opensOn\":\"2024-11-01\",\"closesOn\":\"2039-12-31\"}";
      String path = "/api/windows/" + window;
      for (int i = 0;
          acknowledge(client.send(post(port, path, opening), BodyHandlers.ofString()));
          i++) {
        path = "/api/windows/" + window + "/deadline";
        opening =
            "{\"closesOn\":\"%s\",\"reason\":\"uji\"}"
                .formatted(LocalDate.of(2040, 1, 1).plusDays(i));
      }
    } catch (ConnectException gone) {
      // It takes nothing more.
    } catch (IOException cut) {
      unanswered.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean acknowledge(HttpResponse<String> answer) {
    statuses.add(answer.statusCode());
    if (answer.statusCode() != 200) return false;
    acknowledged.add(JsonMapper.shared().readTree(answer.body()).path("position").asLong());
    return true;
  }

  private Set<Long> written() {
    var written = new TreeSet<Long>();
    try (var store = SqliteLedgerStore.openForReading(data)) {
      store.readStreams("window/", Long.MAX_VALUE, commit -> written.add(commit.last()));
    }
    return written;
  }

  private Process start(int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            JejakApplication.class.getName(),
            "--server.port=" + port,
            "--jejak.data=" + data,
            "--jejak.first-password=" + Jejak.PASSWORD,
            "--logging.structured.format.console=ecs")
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void awaitReady(Process process, int port) throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var asking = HttpRequest.newBuilder(at(port, "/readyz")).build();
      for (int tries = 0; tries < 600; tries++) {
        assertThat(process.isAlive()).isTrue();
        try {
          if (client.send(asking, BodyHandlers.ofString()).statusCode() == 200) return;
        } catch (IOException notYet) {
          // Nobody listens yet.
        }
        Thread.sleep(200);
      }
    }
    throw new AssertionError("never ready");
  }

  private static HttpRequest post(int port, String path, String json) {
    return HttpRequest.newBuilder(at(port, path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", Caller.basic("admin", Jejak.PASSWORD))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json))
        .build();
  }

  private static URI at(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
