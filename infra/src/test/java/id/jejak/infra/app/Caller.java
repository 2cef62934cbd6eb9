package id.jejak.infra.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running product as somebody. */
final class Caller {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();
  private final Jejak jejak;
  private final Map<String, String> headers = new LinkedHashMap<>();

  Caller(Jejak jejak, String authorization) {
    this.jejak = jejak;
    if (!authorization.isEmpty()) headers.put("Authorization", authorization);
  }

  static String basic(String userName, String password) {
    String pair = userName + ":" + password;
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** The same one, whose requests have one more header. */
  Caller with(String header, String value) {
    var other = new Caller(jejak, "");
    other.headers.putAll(headers);
    other.headers.put(header, value);
    return other;
  }

  Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Answer post(String path, String json) {
    return typed("application/json").send("POST", path, BodyPublishers.ofString(json));
  }

  Answer put(String path, String json) {
    return typed("application/json").send("PUT", path, BodyPublishers.ofString(json));
  }

  Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  /** Posts a form as a browser does. */
  Answer form(String path, String fields) {
    return typed("application/x-www-form-urlencoded")
        .send("POST", path, BodyPublishers.ofString(fields));
  }

  Answer send(String method, String path, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + jejak.port() + path))
            .method(method, body);
    headers.forEach(request::header);
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private Caller typed(String type) {
    return headers.containsKey("Content-Type") ? this : with("Content-Type", type);
  }

  /** An answer, with the words tests ask of it. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
      return JSON.readTree(body());
    }

    String code() {
      return json().path("code").asString("");
    }

    /** The session cookie it sets, ready to be sent. */
    String cookie() {
      return header("Set-Cookie").split(";")[0];
    }

    @Override
    public String toString() {
      return status() + " " + body();
    }
  }
}
