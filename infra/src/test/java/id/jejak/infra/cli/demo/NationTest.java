package id.jejak.infra.cli.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.JejakApplication;
import id.jejak.infra.cli.base.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The national demonstration with few of the regions; all are obliged to report. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NationTest {
  private static final Set<String> FEW =
      Set.of("32", "33", "35", "64", "32.01", "52.04", "13.10", "73.71", "36.74", "36.71", "13.71");
  @TempDir static Path folder;
  private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
  private static ConfigurableApplicationContext spring;

  @BeforeAll
  static void play() {
    spring =
        new Demonstration(JejakApplication.class, options(), new PrintStream(PRINTED, true, UTF_8))
            .play(new Scope("demo", Scope.NATION.kinds(), FEW), OptionalLong.empty());
  }

  @AfterAll
  static void stop() {
    spring.close();
  }

  @Test
  void the_third_quarter_ends_as_published_out_of_all_kabupaten_that_had_to_report()
      throws Exception {
    JsonNode table = get("/api/standings/2023-Q3?kind=KABUPATEN");
    assertThat(table.path("published").asBoolean()).isTrue();
    assertThat(table.path("of").asInt()).isEqualTo(415);
    assertThat(table.path("rows").path(0).path("region").asString()).isEqualTo("52.04");
    assertThat(table.path("rows").path(0).path("shown").asString()).isEqualTo("88.14");
    assertThat(table.path("rows").path(1).path("region").asString()).isEqualTo("13.10");
    assertThat(table.path("rows").path(1).path("shown").asString()).isEqualTo("87.68");
    assertThat(PRINTED.toString(UTF_8)).contains("dari 415 kabupaten pelapor");
  }

  @Test
  void each_category_ends_with_its_podium_and_its_ceremony() throws Exception {
    assertThat(winners("PROVINCE")).containsExactly("32", "35", "64");
    assertThat(winners("KABUPATEN")).hasSize(3).startsWith("32.01");
    assertThat(winners("KOTA")).containsExactly("73.71", "36.74", "36.71");
    JsonNode ceremony = get("/api/awards/2024/KOTA").path("ceremony");
    assertThat(ceremony.path("on").asString()).isEqualTo("2024-04-24");
    assertThat(regions(ceremony.path("handovers"))).containsExactly("73.71", "36.74", "36.71");
    assertThat(page("/awards/2024/KOTA")).contains("Hotel Bidakara, Jakarta");
  }

  @Test
  void what_was_published_elsewhere_stands_beside_and_never_among_what_is_computed()
      throws Exception {
    assertThat(get("/api/standings/2023-Q3?kind=KABUPATEN").path("historic").size()).isEqualTo(2);
    JsonNode trend = get("/api/trends/13.10");
    assertThat(trend.path("points").size()).isEqualTo(4);
    assertThat(trend.path("historic").path(0).path("replayable").asBoolean(true)).isFalse();
    JsonNode edition = get("/api/awards/2023");
    assertThat(edition.path("categories").size()).isZero();
    assertThat(edition.path("historic").size()).isEqualTo(11);
    assertThat(page("/awards")).contains("tidak dapat diputar ulang", "Kabupaten Karanganyar");
    assertThat(page("/trends/13.10")).contains("Naskah awal proyek");
  }

  @Test
  void it_is_known_to_be_whole() {
    assertThat(Holding.of(Place.of(options())))
        .isEqualTo(new Holding.Played(2023, Scope.NATION, true));
  }

  private static List<String> options() {
    return List.of("--jejak.data=" + folder, "--server.port=0");
  }

  private static List<String> winners(String category) throws Exception {
    return regions(get("/api/awards/2024/" + category).path("winners"));
  }

  private static List<String> regions(JsonNode lines) {
    var regions = new ArrayList<String>();
    lines.forEach(line -> regions.add(line.path("region").asString()));
    return regions;
  }

  private static JsonNode get(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(answer(path, "application/json"));
  }

  private static String page(String path) throws IOException, InterruptedException {
    return answer(path, "text/html");
  }

  private static String answer(String path, String type) throws IOException, InterruptedException {
    var server =
        "http://localhost:" + spring.getEnvironment().getRequiredProperty("local.server.port");
    var request = HttpRequest.newBuilder(URI.create(server + path)).header("Accept", type).build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    }
  }
}
