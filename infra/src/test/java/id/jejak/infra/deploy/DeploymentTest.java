package id.jejak.infra.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the files for containers say nothing that the application does not know. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeploymentTest {
  private static final Path INFRA = Path.of("").toAbsolutePath();
  private static final Path CHART = INFRA.resolve("helm/jejak");
  private static final Pattern PINNED = Pattern.compile("[a-z/.-]+:v?[0-9]+\\.[0-9]+[0-9a-z._-]*");
  private static final Pattern VARIABLE =
      Pattern.compile("\\b((?:JEJAK|SERVER|MANAGEMENT|LOGGING|SPRING)_[A-Z_]+)\\b");
  private static final Pattern OURS = Pattern.compile("\\bjejak\\.[a-z]+(?:[.-][a-z]+)*");

  @Test
  void every_image_is_pinned_by_version() throws IOException {
    Stream<String> bases =
        Files.readAllLines(INFRA.resolve("Dockerfile")).stream()
            .filter(line -> line.startsWith("FROM "))
            .map(line -> line.split(" ")[1]);
    Stream<String> services =
        services().values().stream().map(service -> String.valueOf(map(service).get("image")));
    Map<String, Object> image = map(yaml(CHART.resolve("values.yaml")).get("image"));
    Map<String, Object> proxy = map(yaml(CHART.resolve("values.yaml")).get("proxy"));
    Stream<String> chart =
        Stream.of(
            image.get("repository") + ":" + image.get("tag"), String.valueOf(proxy.get("image")));
    assertThat(Stream.of(bases, services, chart).flatMap(all -> all))
        .hasSizeGreaterThan(10)
        .allMatch(PINNED.asMatchPredicate());
  }

  @Test
  void there_are_a_replica_set_two_processes_for_each_side_and_a_proxy() throws IOException {
    assertThat(services().keySet())
        .contains("mongo-1", "mongo-2", "mongo-3", "command-1", "command-2")
        .contains("query-1", "query-2", "proxy");
    Map<String, Object> processes = map(yaml(CHART.resolve("values.yaml")).get("processes"));
    assertThat(processes)
        .hasEntrySatisfying("command", side -> assertThat(map(side)).containsEntry("replicas", 2))
        .hasEntrySatisfying("query", side -> assertThat(map(side)).containsEntry("replicas", 2));
  }

  @Test
  void each_process_is_of_the_side_it_is_named_after() throws IOException {
    for (String name : List.of("command-1", "command-2", "query-1", "query-2"))
      assertThat(map(map(services().get(name)).get("environment")))
          .containsEntry("JEJAK_SIDES", name.substring(0, name.length() - 2))
          .containsKey("JEJAK_MONGODB_URI");
    assertThat(Files.readString(CHART.resolve("templates/processes.yaml")))
        .contains("{name: JEJAK_SIDES, value: {{ $side }}}");
  }

  @Test
  void the_database_user_may_write_all_three_databases() throws IOException {
    assertThat(Files.readString(INFRA.resolve("mongo-init.js")))
        .contains("[\"jejak\", \"jejak-vault\", \"jejak-views\"]");
  }

  @Test
  void processes_run_without_rights_over_a_file_system_they_cannot_write() throws IOException {
    assertThat(map(services().get("command-1")))
        .containsEntry("read_only", true)
        .containsEntry("cap_drop", List.of("ALL"));
    assertThat(Files.readString(INFRA.resolve("Dockerfile"))).contains("\nUSER 10001:10001\n");
    assertThat(Files.readString(CHART.resolve("templates/processes.yaml")))
        .contains("runAsNonRoot: true", "readOnlyRootFilesystem: true", "path: /readyz");
  }

  @Test
  void every_setting_is_one_of_the_application() throws IOException {
    var known = known();
    var unknown = new TreeSet<String>();
    for (Path file : files())
      VARIABLE
          .matcher(Files.readString(file))
          .results()
          .map(found -> found.group(1))
          .filter(variable -> !known.contains(variable.replace("_", "")))
          .forEach(variable -> unknown.add(file.getFileName() + " " + variable));
    assertThat(unknown).isEmpty();
  }

  @Test
  void ports_are_the_same_everywhere() throws IOException {
    Map<String, Object> ports = map(yaml(CHART.resolve("values.yaml")).get("ports"));
    assertThat(ports).containsEntry("http", 8080).containsEntry("management", 9090);
    assertThat(Files.readString(INFRA.resolve("Dockerfile")))
        .contains("EXPOSE 8080 9090", "MANAGEMENT_SERVER_PORT=9090");
    assertThat(Files.readString(INFRA.resolve("proxy.conf")))
        .contains("command-1:8080", "command-2:8080", "query-1:8080", "query-2:8080");
  }

  @Test
  void no_password_stands_anywhere() throws IOException {
    assertThat(Files.readString(CHART.resolve("values.yaml"))).doesNotContain("password:");
    assertThat(Files.readString(INFRA.resolve("compose.yml")))
        .contains(
            "MONGODB_PASSWORD: ${MONGODB_PASSWORD:?", "JEJAK_MONGODB_URI: ${JEJAK_MONGODB_URI:?");
  }

  private static List<Path> files() throws IOException {
    var files = new ArrayList<>(List.of(INFRA.resolve("Dockerfile"), INFRA.resolve("compose.yml")));
    try (var chart = Files.walk(CHART)) {
      chart.filter(Files::isRegularFile).forEach(files::add);
    }
    return files;
  }

  /** Spring's properties and ours, as variables of the environment without their underscores. */
  private static Set<String> known() throws IOException {
    var known = new TreeSet<String>();
    for (URL metadata :
        Collections.list(
            DeploymentTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
      try (var json = metadata.openStream()) {
        for (JsonNode property : JsonMapper.shared().readTree(json).path("properties"))
          known.add(variable(property.path("name").asString()));
      }
    }
    try (var sources = Files.walk(INFRA.resolve("src/main/java"))) {
      for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator)
        OURS.matcher(Files.readString(source))
            .results()
            .forEach(found -> known.add(variable(found.group())));
    }
    return known;
  }

  private static String variable(String property) {
    return property.replaceAll("[.-]", "").toUpperCase(Locale.ROOT);
  }

  private static Map<String, Object> services() throws IOException {
    return map(yaml(INFRA.resolve("compose.yml")).get("services"));
  }

  private static Map<String, Object> yaml(Path file) throws IOException {
    return map(new Yaml().load(Files.readString(file)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object yaml) {
    assertThat(yaml).isInstanceOf(Map.class);
    return (Map<String, Object>) yaml;
  }
}
