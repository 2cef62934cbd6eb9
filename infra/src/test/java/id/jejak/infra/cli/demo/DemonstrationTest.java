package id.jejak.infra.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.JejakApplication;
import id.jejak.infra.cli.CommandLine;
import id.jejak.infra.ledger.Commit;
import id.jejak.infra.ledger.LedgerStore;
import id.jejak.infra.ledger.sqlite.SqliteLedgerStore;
import id.jejak.kernel.ledger.Ledger;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole demonstration, killed at a random moment and taken up again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemonstrationTest {
  @TempDir static Path folder;
  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
  private static final List<Long> ACKNOWLEDGED = new ArrayList<>();
  private static final TreeMap<Long, String> AFTER_THE_KILL = new TreeMap<>();
  private static ConfigurableApplicationContext spring;

  @BeforeAll
  static void play_kill_and_play_again() throws Exception {
    playAndKill(ThreadLocalRandom.current().nextInt(1, 1_200));
    try (var store = SqliteLedgerStore.openForReading(folder)) {
      AFTER_THE_KILL.putAll(entries(store));
    }
    spring = demonstration().play(true, OptionalLong.empty());
  }

  @AfterAll
  static void stop() {
    spring.close();
  }

  @Test
  void a_kill_loses_no_acknowledged_position() {
    assertThat(AFTER_THE_KILL).containsKeys(ACKNOWLEDGED.toArray(Long[]::new));
    assertThat(entries(spring.getBean(LedgerStore.class))).containsAllEntriesOf(AFTER_THE_KILL);
  }

  @Test
  void the_resumed_play_repeats_nothing() {
    assertThat(Counts.of(spring.getBean(Ledger.class)))
        .isEqualTo(new Counts(1_942, 1_408, 151, 14, 6, 2, 1));
  }

  @Test
  void the_first_entry_marks_the_store() {
    assertThat(entries(spring.getBean(LedgerStore.class)).get(0L)).contains("SimulationDeclared");
  }

  @Test
  void the_podium_is_as_published_and_every_answer_is_marked() throws Exception {
    JsonNode award = get("/api/awards/2024/PROVINCE");
    assertThat(award.path("state").asString()).isEqualTo("ANNOUNCED");
    assertThat(regions(award.path("nominees")))
        .containsExactlyInAnyOrder("32", "35", "64", "33", "73");
    assertThat(regions(award.path("winners"))).containsExactly("32", "35", "64");
    assertThat(award.path("simulation").asString()).isEqualTo("SIMULASI");
    assertThat(get("/api/standings/2023-Q4?kind=PROVINCE").path("simulation").asString())
        .isEqualTo("SIMULASI");
    assertThat(PRINTED.toString(UTF_8))
        .contains("1. Jawa Barat", "2. Jawa Timur", "3. Kalimantan Timur");
  }

  @Test
  void refusals_and_redirects_are_marked_like_answers() throws Exception {
    for (String path : List.of("/api/tasks", "/api/nowhere", "/openapi", "/actuator/health"))
      assertThat(answer(path).headers().firstValue("Jejak-Simulation"))
          .as(path)
          .hasValue("SIMULASI");
  }

  @Test
  void the_replay_beside_the_server_ends_in_same() {
    var out = new ByteArrayOutputStream();
    int status = run(out, "replay", "award", "2024/PROVINCE", "--lang", "en");
    assertThat(out.toString(UTF_8)).contains("SIMULASI").containsPattern("same: .*\\R$");
    assertThat(status).isZero();
  }

  @Test
  void a_second_process_is_refused_in_one_sentence() {
    var err = new ByteArrayOutputStream();
    assertThat(run(err, "demo", "--provinces")).isEqualTo(3);
    assertThat(err.toString(UTF_8)).contains("sedang dipakai proses lain", "Another process");
  }

  @Test
  void no_password_is_in_the_ledger() {
    var passwords = Passwords.in(spring);
    String all = String.join("", entries(spring.getBean(LedgerStore.class)).values());
    Cast.all(Government.PROVINCES)
        .forEach(one -> assertThat(all).doesNotContain(passwords.apply(one.userName())));
  }

  private static Demonstration demonstration() {
    return new Demonstration(
        JejakApplication.class,
        List.of("--jejak.data=" + folder, "--server.port=0"),
        new PrintStream(PRINTED, true, UTF_8));
  }

  private static int run(ByteArrayOutputStream into, String... words) {
    var args = new ArrayList<>(List.of(words));
    args.add("--jejak.data=" + folder);
    var print = new PrintStream(into, true, UTF_8);
    return new CommandLine(JejakApplication.class, print, print).run(args);
  }

  private static void playAndKill(int after) throws IOException, InterruptedException {
    var child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                InterruptedPlay.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("acknowledged ")) continue;
        ACKNOWLEDGED.add(Long.valueOf(line.substring("acknowledged ".length())));
        // By its handle: the process itself would close the stream before its last lines are read.
        if (ACKNOWLEDGED.size() == after) child.toHandle().destroyForcibly();
      }
    }
    child.waitFor();
    assertThat(ACKNOWLEDGED).hasSizeGreaterThanOrEqualTo(after);
  }

  /** Every entry's bytes by position. */
  private static TreeMap<Long, String> entries(LedgerStore store) {
    var entries = new TreeMap<Long, String>();
    for (var page = store.read(0, 500);
        !page.isEmpty();
        page = store.read(page.getLast().last() + 1, 500))
      for (Commit commit : page)
        for (int i = 0; i < commit.entries().size(); i++)
          entries.put(commit.position() + i, new String(commit.entries().get(i), UTF_8));
    return entries;
  }

  private static List<String> regions(JsonNode lines) {
    var regions = new ArrayList<String>();
    lines.forEach(line -> regions.add(line.path("region").asString()));
    return regions;
  }

  private static JsonNode get(String path) throws IOException, InterruptedException {
    var answer = answer(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> answer(String path) throws IOException, InterruptedException {
    var server =
        "http://localhost:" + spring.getEnvironment().getRequiredProperty("local.server.port");
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofString());
    }
  }
}
