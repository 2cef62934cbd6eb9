package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.faults.ProductProcess;
import id.jejak.infra.ledger.mongo.FerretServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Two processes of each side over one server, and who asks them. */
final class Processes implements AutoCloseable {
  final List<ProductProcess> commands = new ArrayList<>();
  final List<ProductProcess> queries = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> bearers = new HashMap<>();
  private final FerretServer server;

  Processes(FerretServer server) {
    this.server = server;
  }

  /** Starts all four at once, and waits for each to take requests. */
  void start(Path folder, Duration bound) throws Exception {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    for (int number = 1; number <= 2; number++) {
      commands.add(started("command", number, folder, key));
      queries.add(started("query", number, folder, key));
    }
    for (var each : all().toList())
      each.awaitWell(System.nanoTime() + bound.toNanos(), this::notReady);
  }

  private Stream<ProductProcess> all() {
    return Stream.concat(commands.stream(), queries.stream());
  }

  private ProductProcess started(String side, int number, Path folder, byte[] key)
      throws IOException {
    String name = side + "-" + number;
    var data = Files.createDirectories(folder.resolve(name));
    Files.write(data.resolve("envelopes.key"), key);
    return ProductProcess.started(
        name,
        data,
        List.of("--jejak.mongodb.uri=" + server.uri() + "/jejak", "--jejak.sides=" + side));
  }

  private String notReady(ProductProcess process) throws IOException, InterruptedException {
    var asking = HttpRequest.newBuilder(process.at("/readyz")).timeout(Duration.ofSeconds(5));
    return http.send(asking.build(), BodyHandlers.discarding()).statusCode() == 200
        ? ""
        : "not ready";
  }

  /** From now on he asks with a token: a password takes long to check. */
  void takeToken(String who) throws IOException, InterruptedException {
    var token = post(commands.getFirst(), who, "/api/tokens", "").body();
    bearers.put(who, "Bearer " + JsonMapper.shared().readTree(token).path("token").asString());
  }

  HttpResponse<String> get(ProductProcess from, String who, String path)
      throws IOException, InterruptedException {
    return send(from, who, "GET", path, "");
  }

  HttpResponse<String> post(ProductProcess to, String who, String path, String body)
      throws IOException, InterruptedException {
    return send(to, who, "POST", path, body);
  }

  HttpResponse<String> send(ProductProcess to, String who, String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(to.at(path))
            .timeout(Duration.ofSeconds(60))
            .header(
                "Authorization",
                bearers.getOrDefault(who, Caller.basic(who, ProductProcess.PASSWORD)))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body));
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /** Where what was asked for was recorded. */
  static long position(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body()).path("position").asLong();
  }

  /** The server is whoever's started it. */
  @Override
  public void close() {
    all().forEach(ProductProcess::close);
  }
}
