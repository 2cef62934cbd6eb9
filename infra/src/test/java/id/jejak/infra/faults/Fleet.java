package id.jejak.infra.faults;

import id.jejak.infra.ledger.mongo.FerretServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two processes that take commands and one that answers questions, on one server. */
final class Fleet implements AutoCloseable {
  static final List<String> PROCESSES = List.of("command-1", "command-2", "query-1");
  private static final Duration BOUND = Duration.ofSeconds(240);
  private static final String KEY = "envelopes.key";

  private final HttpClient http;
  private final String uri;
  private final ServerVictim server;
  private final List<ProductProcess> processes = new ArrayList<>();
  private volatile String watcher = "";
  private final Thread ending = new Thread(this::endAll);

  /** Starts them over a database that is not there yet. */
  Fleet(FerretServer server, String database, Path folder, HttpClient http) throws Exception {
    this.http = http;
    this.uri = server.uri() + "/" + database;
    this.server = new ServerVictim(server);
    Runtime.getRuntime().addShutdownHook(ending);
    start(PROCESSES.getFirst(), folder);
    awaitWell();
    for (String name : PROCESSES.subList(1, PROCESSES.size())) {
      Files.createDirectories(folder.resolve(name));
      Files.copy(
          folder.resolve(PROCESSES.getFirst()).resolve(KEY), folder.resolve(name).resolve(KEY));
      start(name, folder);
    }
    awaitWell();
  }

  private void start(String name, Path folder) {
    String side = name.substring(0, name.indexOf('-'));
    var options = List.of("--jejak.mongodb.uri=" + uri, "--jejak.sides=" + side);
    processes.add(ProductProcess.started(name, folder.resolve(name), options));
  }

  String uri() {
    return uri;
  }

  List<ProductProcess> commands() {
    return processes.subList(0, 2);
  }

  ProductProcess query() {
    return processes.getLast();
  }

  /** Lets a fault happen, to its end. */
  void suffer(Fault fault) throws InterruptedException {
    var victim =
        Stream.concat(Stream.of(server), processes.stream())
            .filter(one -> one.name().equals(fault.victim()))
            .findFirst()
            .orElseThrow();
    switch (fault.kind()) {
      case PAUSED, PAUSED_LONG -> victim.pause();
      case KILLED -> victim.kill();
      case RESTARTED -> victim.stop();
    }
    Thread.sleep(fault.lasting());
    switch (fault.kind()) {
      case PAUSED, PAUSED_LONG -> victim.resume();
      case KILLED, RESTARTED -> victim.start();
    }
  }

  /** Waits until all take requests and say that they are well. */
  void awaitWell() throws InterruptedException {
    long deadline = System.nanoTime() + BOUND.toNanos();
    for (var process : processes) process.awaitWell(deadline, this::amiss);
  }

  private String amiss(ProductProcess process) throws IOException, InterruptedException {
    var answer = http.send(health(process), BodyHandlers.ofString());
    if (watcher.isEmpty()) return answer.statusCode() == 200 ? "" : "not ready";
    JsonNode health = JsonMapper.shared().readTree(answer.body());
    return isWell(health) ? "" : answer.body();
  }

  /** Everything is up, and the views have seen all. */
  private static boolean isWell(JsonNode health) {
    for (JsonNode projection : health.at("/components/projections/details"))
      if (projection.path("lag").asLong() > 0) return false;
    return health.path("status").asString("").equals("UP");
  }

  /** Before anybody can sign in, all there is to be asked is whether it takes requests. */
  private HttpRequest health(ProductProcess process) {
    var request =
        HttpRequest.newBuilder(process.at(watcher.isEmpty() ? "/readyz" : "/api/health"))
            .timeout(Duration.ofSeconds(20));
    if (!watcher.isEmpty()) request.header("Authorization", "Bearer " + watcher);
    return request.build();
  }

  /** From now on processes are asked in the name of an administrator how they are. */
  void watchAs(String administratorsToken) {
    watcher = administratorsToken;
  }

  static String basic(String userName) {
    String pair = userName + ":" + ProductProcess.PASSWORD;
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes());
  }

  private void endAll() {
    processes.forEach(ProductProcess::close);
  }

  /** The server is whoever's started it. */
  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(ending);
    endAll();
  }
}
