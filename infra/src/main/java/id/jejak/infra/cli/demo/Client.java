package id.jejak.infra.cli.demo;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the public interface as the people concerned, each signed in with his password. */
final class Client implements AutoCloseable {
  private static final int TRIES = 50;
  private static final Duration PAUSE = Duration.ofMillis(40);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  // The same request must be the same bytes in every play: small maps have no order of their own.
  private final JsonMapper json =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .changeDefaultPropertyInclusion(value -> value.withValueInclusion(Include.NON_NULL))
          .build();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final URI server;
  private final UnaryOperator<String> passwords;

  Client(URI server, UnaryOperator<String> passwords) {
    this.server = server;
    this.passwords = passwords;
  }

  /** Asks for something to be done, under a key that makes it happen once. */
  JsonNode send(String who, String method, String path, @Nullable Object body, String key) {
    return asked(
        request(path)
            .method(method, publisher(body))
            .header("Content-Type", body instanceof byte[] ? "application/pdf" : "application/json")
            .header("Authorization", "Bearer " + token(who))
            .header("Idempotency-Key", key));
  }

  /** Asks to see something. */
  JsonNode get(String who, String path) {
    return asked(request(path).GET().header("Authorization", "Bearer " + token(who)));
  }

  @Override
  public void close() {
    http.close();
  }

  private String token(String who) {
    return tokens.computeIfAbsent(who, this::signIn);
  }

  private String signIn(String who) {
    String pair = who + ":" + passwords.apply(who);
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return asked(
            request("/api/tokens")
                .POST(BodyPublishers.noBody())
                .header("Authorization", "Basic " + basic))
        .path("token")
        .asString();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve(path))
        .timeout(Duration.ofSeconds(30))
        .header("Accept-Language", "en");
  }

  private BodyPublisher publisher(@Nullable Object body) {
    return switch (body) {
      case null -> BodyPublishers.noBody();
      case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
      case Object value -> BodyPublishers.ofByteArray(json.writeValueAsBytes(value));
    };
  }

  /** The answer; a busy server, or one that hung up, is asked again: the key makes that safe. */
  private JsonNode asked(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    String what = request.method() + " " + request.uri().getPath() + ": ";
    for (int tries = 1; ; tries++) {
      try {
        var response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() == 200) return json.readTree(response.body());
        if (response.statusCode() != 503 || tries >= TRIES)
          throw new NotPlayed(what + new String(response.body(), StandardCharsets.UTF_8));
        Thread.sleep(PAUSE);
      } catch (IOException e) {
        if (tries >= TRIES) throw new NotPlayed(what + e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new NotPlayed(what + "interrupted");
      }
    }
  }
}
