package id.jejak.infra.bench;

import id.jejak.infra.JejakApplication;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The whole product, serving a ledger of so many events, and an inspector who looks. */
final class RunningProduct implements AutoCloseable {
  private static final String PASSWORD = "a password for the benchmark";
  private static final String INSPECTOR = "inspektur";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ServletWebServerApplicationContext context;
  private final double seconds;
  private String authorization = "";

  private RunningProduct(Path data) {
    long began = System.nanoTime();
    var application = new SpringApplication(JejakApplication.class);
    application.setRegisterShutdownHook(false);
    context =
        (ServletWebServerApplicationContext)
            application.run(
                "--server.port=0",
                "--jejak.data=" + data,
                "--jejak.first-password=" + PASSWORD,
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
    seconds = (System.nanoTime() - began) / 1e9;
  }

  /** Starts it on a directory that is filled first. */
  static RunningProduct over(Path data, long events) throws IOException, InterruptedException {
    try (var empty = new RunningProduct(data)) {
      empty.authorization = basic("admin");
      empty.post(
          "/api/accounts",
          """
          {"userName": "%s", "displayName": "Ida", "password": "%s", "roles": [{"role": "INSPECTOR"}]}
          """
              .formatted(INSPECTOR, PASSWORD));
    }
    try (var store = SqliteLedgerStore.open(data)) {
      ManyReports.fill(store, events);
    }
    var product = new RunningProduct(data);
    product.authorization = basic(INSPECTOR);
    String token = product.post("/api/tokens", "");
    product.authorization =
        "Bearer " + JsonMapper.shared().readTree(token).required("token").stringValue();
    return product;
  }

  private static String basic(String userName) {
    return "Basic " + Base64.getEncoder().encodeToString((userName + ":" + PASSWORD).getBytes());
  }

  /** How long it took from its start until it answered. */
  double secondsToReady() {
    return seconds;
  }

  /** Asks for a page and answers after how many milliseconds it was there. */
  double millis(String path) throws IOException, InterruptedException {
    long began = System.nanoTime();
    send(request(path).GET());
    return (System.nanoTime() - began) / 1e6;
  }

  private String post(String path, String json) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    int port = Objects.requireNonNull(context.getWebServer()).getPort();
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Authorization", authorization);
  }

  private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = HTTP.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200)
      throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + answer.body());
    return answer.body();
  }

  @Override
  public void close() {
    context.close();
  }
}
