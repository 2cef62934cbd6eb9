package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import id.jejak.infra.app.Caller.Answer;
import id.jejak.kernel.scoring.ScoringPolicy;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import tools.jackson.databind.json.JsonMapper;

/** What the process tells those who watch over it, and what it keeps to itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern LABEL = Pattern.compile("[{,]([a-z_]+)=\"");
  private static final List<String> SECRETS =
      List.of("rahasia-sandi", "Siti Rahasia", "siti.rahasia", "alasan-rahasia", Jejak.PASSWORD);
  private final Spans spans = new Spans();
  private Jejak jejak;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

  @BeforeAll
  void start(@TempDir Path data) {
    jejak =
        Jejak.start(
            data.resolve("data"),
            beans -> beans.registerBean(SpanExporter.class, () -> spans),
            List.of(
                "--management.server.port=0",
                "--management.opentelemetry.tracing.export.schedule-delay=20ms"));
    ProvinceYear.done(
        jejak
            .admin()
            .post("/api/policies/scoring", ProvinceYear.json(ScoringPolicy.permendagri59())));
    listen();
    playSecrets();
  }

  /** Hears more of the log than usual, as JSON. */
  private void listen() {
    var logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    var encoder = new StructuredLogEncoder();
    encoder.setContext(logs);
    encoder.setFormat("ecs");
    encoder.start();
    appender.setContext(logs);
    appender.setEncoder(encoder);
    appender.setOutputStream(log);
    appender.start();
    var ours = logs.getLogger("id.jejak");
    ours.setLevel(Level.DEBUG);
    logs.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
  }

  @AfterAll
  void stop() {
    var logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    logs.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(appender);
    logs.getLogger("id.jejak").setLevel(null);
    jejak.close();
  }

  /** Everything that personal data could slip out by: wrong sign-ins, bodies and reasons. */
  private void playSecrets() {
    jejak.anyone().with("Authorization", Caller.basic("admin", "rahasia-sandi")).get("/api/tasks");
    jejak
        .anyone()
        .with("Authorization", Caller.basic("siti.rahasia", "rahasia-sandi"))
        .get("/api/tasks");
    jejak.anyone().form("/api/session", "userName=siti.rahasia&password=rahasia-sandi&_return=/");
    String account =
        """
        {"userName": "siti.rahasia", "displayName": "Siti Rahasia", "password": "%s", "roles": []}
        """;
    var opened = jejak.admin().post("/api/accounts", account.formatted("rahasia-sandi-panjang"));
    assertThat(opened.status()).isEqualTo(200);
    jejak.admin().post("/api/accounts", account.formatted("rahasia-sandi-panjang"));
    jejak.admin().post("/api/accounts", "{\"userName\": \"Siti Rahasia");
    jejak.admin().post("/api/accounts", "{\"alasan-rahasia\": \"Siti Rahasia\"}");
    String closing =
        "/api/accounts/" + opened.json().path("account").asString() + "/closing?alasan-rahasia";
    jejak.admin().post(closing, "{\"reason\": \"alasan-rahasia\"}");
    ProvinceYear.done(
        jejak
            .admin()
            .post(
                "/api/windows/2031-Q1",
                "{\"opensOn\":\"2024-11-01\",\"closesOn\":\"2024-12-20\"}"));
    jejak
        .admin()
        .post(
            "/api/windows/2031-Q1/deadline",
            "{\"closesOn\":\"2024-12-21\",\"reason\":\"alasan-rahasia\"}");
  }

  @Test
  void probes_answer_in_one_word_on_either_port() {
    for (String probe : List.of("/livez", "/readyz")) {
      assertThat(jejak.anyone().get(probe).body()).isEqualTo("{\"status\":\"UP\"}");
    }
    assertThat(managed("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(managed("/actuator/health").body()).doesNotContain("head", "writer", "free");
  }

  @Test
  void administrators_alone_see_the_health_of_each_part() {
    var health = jejak.admin().get("/api/health").json();
    assertThat(health.path("status").asString()).isEqualTo("UP");
    assertThat(health.path("components").propertyNames())
        .contains("ledger", "writer", "vault", "clock", "projections", "diskSpace");
    assertThat(health.at("/components/ledger/details/head").asLong()).isEqualTo(jejak.head());
    assertThat(health.at("/components/projections/details/award-board-2/runs").asBoolean())
        .isTrue();
    assertThat(jejak.anyone().get("/api/health").status()).isEqualTo(401);
  }

  @Test
  void a_clock_behind_the_ledger_is_told() {
    jejak.clock.pass(Duration.ofSeconds(-30));
    try {
      var clock = jejak.admin().get("/api/health").json().at("/components/clock");
      assertThat(clock.path("status").asString()).isEqualTo("DOWN");
      assertThat(jejak.anyone().get("/readyz").status()).isEqualTo(200);
    } finally {
      jejak.clock.pass(Duration.ofSeconds(30));
    }
  }

  @Test
  void figures_are_told_on_the_management_port_alone() {
    assertThat(managed("/actuator/prometheus").body())
        .contains(
            "jejak_commands_seconds_bucket{error=\"none\",outcome=\"done\",type=\"OpenWindow\"")
        .contains("jejak_ledger_append_seconds_bucket", "jejak_ledger_group_bucket")
        .contains("jejak_ledger_waiting 0.0", "jejak_projection_lag{projection=\"report-card\"}")
        .contains("jejak_refusals_total{code=\"bad-credentials\",status=\"401\"}")
        .contains("jejak_sign_in_total{outcome=\"wrong\"}");
    for (Caller caller : List.of(jejak.anyone(), jejak.admin()))
      assertThat(caller.get("/actuator/prometheus").status()).isEqualTo(404);
  }

  @Test
  void figures_name_nobody_and_their_labels_are_few() {
    String figures = managed("/actuator/prometheus").body();
    assertThat(figures).doesNotContain(SECRETS);
    var labels = new TreeSet<String>();
    figures
        .lines()
        .filter(line -> line.startsWith("jejak_") || line.startsWith("http_"))
        .forEach(
            line -> LABEL.matcher(line).results().forEach(found -> labels.add(found.group(1))));
    assertThat(labels)
        .isSubsetOf(
            "le",
            "type",
            "outcome",
            "error",
            "exception",
            "code",
            "status",
            "projection",
            "uri",
            "method");
    assertThat(figures).doesNotContain("uri=\"/api/windows/2031-Q1");
  }

  @Test
  void a_trace_names_a_command_and_its_position() throws InterruptedException {
    Answer answer =
        jejak
            .admin()
            .with("Idempotency-Key", "traced")
            .post(
                "/api/windows/2031-Q2", "{\"opensOn\":\"2024-11-01\",\"closesOn\":\"2024-12-20\"}");
    assertThat(answer.status()).isEqualTo(200);
    SpanData span = spanOf(":traced");
    assertThat(span.getName()).isEqualTo("OpenWindow");
    assertThat(span.getAttributes().get(AttributeKey.stringKey("jejak.position")))
        .isEqualTo(answer.json().path("position").asString());
    assertThat(spans.all().toString()).doesNotContain(SECRETS);
  }

  private SpanData spanOf(String key) throws InterruptedException {
    for (int tries = 0; tries < 500; tries++) {
      for (SpanData span : spans.all()) {
        String command = span.getAttributes().get(AttributeKey.stringKey("jejak.command"));
        if (command != null && command.endsWith(key)) return span;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no span of a command " + key);
  }

  @Test
  void the_log_is_json_and_names_nobody() {
    LoggerFactory.getLogger("id.jejak.test").info("heard");
    String heard = log.toString(StandardCharsets.UTF_8);
    assertThat(heard).contains("heard").doesNotContain(SECRETS);
    for (String line : heard.lines().toList())
      assertThat(JsonMapper.shared().readTree(line).has("message")).isTrue();
  }

  private HttpResponse<String> managed(String path) {
    int port =
        Objects.requireNonNull(
            jejak.context.getEnvironment().getProperty("local.management.port", Integer.class));
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
