package id.jejak.infra.app;

import static id.jejak.infra.app.Processes.position;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import id.jejak.infra.faults.ProductProcess;
import id.jejak.infra.ledger.mongo.FerretServer;
import id.jejak.kernel.scoring.ScoringPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of each side, started at once on an empty database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@EnabledIf(value = FerretServer.CAN_BE_BUILT, disabledReason = FerretServer.NO_GO)
class ManyProcessesTest {
  private static final String OPENING =
      "{\"opensOn\": \"2025-01-02\", \"closesOn\": \"2039-12-31\"}";
  private static final int ROUNDS = 4;
  private static final Duration BOUND = Duration.ofSeconds(180);

  private FerretServer server;
  private Processes processes;

  @BeforeAll
  void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
    server = FerretServer.start(Files.createDirectories(folder.resolve("server")));
    processes = new Processes(server);
    processes.start(folder, BOUND);
    String policy = ProvinceYear.json(ScoringPolicy.permendagri59());
    position(processes.post(command(0), "admin", "/api/policies/scoring", policy));
    // A password takes long to check, which would count as time until something is seen.
    processes.takeToken("admin");
  }

  @AfterAll
  void stop() {
    if (processes != null) processes.close();
    if (server != null) server.close();
  }

  private ProductProcess command(int number) {
    return processes.commands.get(number);
  }

  @Test
  @Order(1)
  void what_either_records_both_show_and_the_other_goes_on_with() throws Exception {
    var millis = new ArrayList<Long>();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      String window = "/api/windows/203%d-Q1".formatted(round);
      long opened = position(processes.post(command(round % 2), "admin", window, OPENING));
      long told = System.nanoTime();
      var shown =
          processes.get(processes.queries.get(round / 2 % 2), "admin", window + "?after=" + opened);
      millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - told));
      assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
      String later = "{\"closesOn\": \"2040-02-01\", \"reason\": \"uji\"}";
      var other = command((round + 1) % 2);
      assertThat(position(processes.post(other, "admin", window + "/deadline", later)))
          .isEqualTo(opened + 1);
    }
    Collections.sort(millis);
    System.out.println("shown by a process of the other side after so many ms: " + millis);
  }

  @Test
  @Order(2)
  void of_two_who_open_one_user_name_with_two_processes_one_does_and_keeps_the_password()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String name = "raced-" + round;
      try (var pool = Executors.newFixedThreadPool(2)) {
        var openings = new ArrayList<Callable<Integer>>();
        for (int number = 0; number < 2; number++) {
          var to = command(number);
          String body = account(name, "password number " + number, Map.of("role", "VERIFIER"));
          openings.add(() -> processes.post(to, "admin", "/api/accounts", body).statusCode());
        }
        var told = new ArrayList<Integer>();
        for (var each : pool.invokeAll(openings)) told.add(each.get());
        assertThat(told).containsOnlyOnce(200).containsAnyOf(409, 422);
        String password = "password number " + told.indexOf(200);
        String signIn = "{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(name, password);
        var signedIn = processes.post(command(round % 2), "admin", "/api/session", signIn);
        assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(200);
      }
    }
  }

  private static String account(String name, String password, Map<String, String> role) {
    return ProvinceYear.json(
        Map.of(
            "userName", name, "displayName", "Uji", "password", password, "roles", List.of(role)));
  }

  @Test
  @Order(3)
  void a_report_handed_in_with_one_process_is_on_the_next_page_of_another() throws Exception {
    var first = command(0);
    var team = Map.of("role", "REGION", "region", "32");
    position(processes.post(first, "admin", "/api/windows/2025-Q1", OPENING));
    position(
        processes.post(
            first, "admin", "/api/accounts", account("tim-32", ProductProcess.PASSWORD, team)));
    String report = "/api/reports/2025-Q1/32";
    int number = 0;
    for (var part : ProvinceYear.parts(1, 99).entrySet())
      position(
          processes.send(
              command(number++ % 2),
              "tim-32",
              "PUT",
              report + "/" + part.getKey(),
              part.getValue()));
    long submitted = position(processes.post(command(1), "tim-32", report + "/submission", ""));
    for (var query : processes.queries) {
      var shown = processes.get(query, "tim-32", report + "?after=" + submitted);
      assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
      assertThat(shown.body()).contains("\"SUBMITTED\"");
      var page = processes.get(query, "tim-32", "/reports/2025-Q1/32?after=" + submitted);
      assertThat(page.statusCode()).isEqualTo(200);
    }
  }

  @Test
  @Order(4)
  void projections_of_a_process_that_dies_are_gone_on_with_by_the_other() throws Exception {
    var holding = holder();
    var other = processes.queries.get(1 - processes.queries.indexOf(holding));
    holding.kill();
    long killed = System.nanoTime();
    long opened = position(processes.post(command(0), "admin", "/api/windows/2026-Q1", OPENING));
    String asking = "/api/windows/2026-Q1?after=" + opened;
    while (processes.get(other, "admin", asking).statusCode() != 200)
      assertThat(System.nanoTime() - killed).isLessThan(BOUND.toNanos());
    System.out.printf(
        "projections of a killed process were gone on with after %d ms%n",
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - killed));
  }

  /** The query process that holds the most projections. */
  private ProductProcess holder() {
    try (var client = MongoClients.create(server.uri())) {
      var tokens = client.getDatabase("jejak-views").getCollection("tokens");
      var held = new int[2];
      tokens
          .find()
          .forEach(
              token -> {
                String owner = String.valueOf(token.get("owner"));
                for (int i = 0; i < 2; i++)
                  if (owner.startsWith(processes.queries.get(i).handle().pid() + "@")) held[i]++;
              });
      assertThat(held[0] + held[1]).isPositive();
      return processes.queries.get(held[0] >= held[1] ? 0 : 1);
    }
  }

  @Test
  @Order(5)
  void while_the_server_is_away_who_signs_in_is_told_to_come_back() throws Exception {
    String signIn =
        "{\"userName\": \"admin\", \"password\": \"%s\"}".formatted(ProductProcess.PASSWORD);
    server.kill();
    var away = processes.post(command(0), "admin", "/api/session", signIn);
    assertThat(away.statusCode()).as(away.body()).isEqualTo(503);
    assertThat(away.headers().firstValue("Retry-After")).isPresent();
    server.restart();
    long back = System.nanoTime();
    while (processes.post(command(0), "admin", "/api/session", signIn).statusCode() != 200)
      assertThat(System.nanoTime() - back).isLessThan(BOUND.toNanos());
  }
}
