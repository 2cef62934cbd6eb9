package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.jejak.infra.web.KnownParameters;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
  private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"");
  private static final Set<String> ASKED =
      Set.of(
          "/api/regions?kind=PROVINCE",
          "/api/services?level=PROVINCE",
          "/api/windows",
          "/api/policies",
          "/api/tasks",
          "/api/accounts",
          "/api/session",
          "/api/awards",
          "/api/reports",
          "/api/standings/2033-Q1?kind=PROVINCE",
          "/api/standings/2033-Q1/unfiled",
          "/api/trends/34",
          "/api/windows/2033-Q1",
          "/api/reports/2033-Q1/34",
          "/api/reports/2033-Q1/34/history",
          "/api/ledger/entries?limit=20");
  private final Jejak jejak = Jejak.shared();
  private final Caller.Answer document = jejak.anyone().get("/openapi.json");

  @Test
  void the_document_is_public_and_of_version_3_1() {
    assertThat(document.status()).isEqualTo(200);
    assertThat(document.json().path("openapi").asString()).startsWith("3.1");
    assertThat(document.json().path("paths").propertyNames())
        .contains("/api/windows/{period}", "/api/session", "/api/documents", "/api/accounts");
  }

  @Test
  void it_is_what_the_standard_asks_of_such_a_document() throws Exception {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    try (var standard = getClass().getResourceAsStream("/openapi/schema-2022-10-07.json")) {
      JsonNode schema = new JsonMapper().readTree(standard);
      assertThat(registry.getSchema(schema).validate(document.json())).isEmpty();
    }
  }

  @Test
  void every_reference_in_it_leads_somewhere() {
    var broken = new TreeSet<String>();
    var references = REFERENCE.matcher(document.body());
    while (references.find()) {
      if (document.json().at(references.group(1)).isMissingNode()) broken.add(references.group(1));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void every_operation_says_what_it_is_for_what_it_answers_and_how_it_refuses() {
    operations()
        .forEach(
            (call, operation) -> {
              assertThat(operation.path("tags")).as(call).hasSize(1);
              assertThat(operation.path("summary").asString()).as(call).isNotBlank();
              assertThat(operation.path("description").asString()).as(call).contains(".");
              assertThat(operation.has("security")).as(call).isTrue();
              var answers = operation.path("responses");
              assertThat(answers.propertyNames()).as(call).contains("400", "401", "403", "default");
              if (answers.has("204")) return;
              assertThat(answers.path("200").path("content").propertyNames())
                  .as(call)
                  .containsExactly(
                      call.equals("GET /api/documents/{sha256}") ? "*/*" : "application/json");
              answers
                  .propertyStream()
                  .filter(answer -> !answer.getKey().equals("200"))
                  .forEach(
                      answer ->
                          assertThat(resolved(answer.getValue()).path("content").propertyNames())
                              .containsExactly("application/problem+json"));
            });
  }

  @Test
  void every_operation_and_area_has_its_own_sentence() throws IOException {
    var sentences = new Properties();
    try (var file = KnownParameters.class.getResourceAsStream("openapi/messages.properties")) {
      sentences.load(file);
    }
    var without = new TreeSet<String>();
    operations()
        .forEach(
            (call, operation) -> {
              String area = "openapi.area." + operation.at("/tags/0").asString();
              String key = "openapi." + call.replace(" ", "");
              if (!sentences.containsKey(area)) without.add(area);
              if (!operation.path("summary").asString().equals(sentences.getProperty(key)))
                without.add(key);
            });
    assertThat(without).isEmpty();
  }

  @Test
  void what_a_body_is_said_to_need_is_what_an_empty_one_is_refused_for() {
    prepare();
    var differing = new TreeMap<String, String>();
    operations()
        .forEach(
            (call, operation) -> {
              JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
              // Several approvals at once are never refused as one.
              if (schema.isMissingNode() || call.endsWith("/approvals")) return;
              boolean many = schema.has("items");
              JsonNode one = resolved(many ? schema.path("items") : schema);
              String at = many ? "/0/" : "/";
              var needed = new TreeSet<String>();
              one.path("required").forEach(name -> needed.add(at + name.asString()));
              var refused = new TreeSet<String>();
              var answer = empty(call, operation, many ? "[{}]" : "{}");
              answer
                  .json()
                  .path("errors")
                  .forEach(error -> refused.add(error.path("pointer").asString()));
              // A missing member of a record that has no empty form is named alone.
              boolean first = answer.body().contains("\"missing-property\"");
              boolean same = first ? needed.containsAll(refused) : needed.equals(refused);
              if (!same) differing.put(call, needed + " but refused for " + answer);
            });
    assertThat(differing).isEmpty();
  }

  /** What somebody who may make a call is told of an empty body. */
  private Caller.Answer empty(String call, JsonNode operation, String body) {
    String who = operation.path("description").asString();
    String dryRun =
        operation.path("parameters").toString().contains("dryRun") ? "?dryRun=true" : "";
    String path =
        call.substring(call.indexOf(' ') + 1)
            .replace("{period}", "2033-Q1")
            .replace("{region}", "34")
            .replace("{edition}", "2033")
            .replace("{category}", "PROVINCE")
            .replaceAll("\\{[^/]+}", "x");
    return caller(who)
        .with("Content-Type", "application/json")
        .send(
            call.substring(0, call.indexOf(' ')),
            path + dryRun,
            HttpRequest.BodyPublishers.ofString(body));
  }

  private Caller caller(String who) {
    if (who.contains("REGION")) return account("o-yogya", "\"REGION\", \"region\": \"34\"");
    if (who.contains("VERIFIER")) return account("o-verifier", "\"VERIFIER\"");
    if (who.contains("COMMITTEE"))
      return account("o-juror", "\"COMMITTEE\", \"edition\": \"2033\"");
    return jejak.admin();
  }

  private Caller account(String userName, String role) {
    var caller = jejak.as(userName);
    return caller.get("/api/session").status() == 200
        ? caller
        : jejak.newAccount(userName, "{\"role\": " + role + "}");
  }

  @Test
  void its_query_parameters_are_those_that_the_call_knows() {
    var known = jejak.context.getBean(KnownParameters.class);
    var mapping =
        jejak.context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    mapping
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              String path = info.getPatternValues().iterator().next();
              if (!path.startsWith("/api/")) return;
              String call = info.getMethodsCondition().getMethods().iterator().next() + " " + path;
              assertThat(
                      operation(call)
                          .path("parameters")
                          .valueStream()
                          .filter(each -> each.path("in").asString().equals("query"))
                          .map(each -> each.path("name").asString())
                          .collect(Collectors.toSet()))
                  .as(call)
                  .isEqualTo(known.of(method));
            });
  }

  @Test
  void only_commands_can_be_tried_and_repeated_by_key() {
    var json = document.json();
    assertThat(json.at("/paths/~1api~1session/post/parameters").isMissingNode()).isTrue();
    assertThat(json.at("/paths/~1api~1session/get/parameters").isMissingNode()).isTrue();
    assertThat(json.at("/paths/~1api~1windows~1{period}/post/parameters").toString())
        .contains("Idempotency-Key", "If-Match", "dryRun");
    assertThat(json.at("/paths/~1api~1documents/post/requestBody/content").propertyNames())
        .containsExactly("application/octet-stream");
    assertThat(document.body()).doesNotContain("\"name\":\"by\"", "\"name\":\"actor\"");
    assertThat(json.at("/components/schemas").propertyNames()).doesNotContain("Actor", "CsrfToken");
  }

  @Test
  void bodies_say_what_is_needed_and_what_may_be_chosen() {
    var schemas = document.json().at("/components/schemas");
    assertThat(schemas.at("/PartBodiesProblem/required").toString()).isEqualTo("[\"field\"]");
    assertThat(schemas.at("/PartBodiesProblem/properties/field/enum").toString())
        .contains("HEALTH");
    assertThat(schemas.at("/AccountResourceRoleFor/properties/role/enum").toString())
        .contains("VERIFIER");
    assertThat(schemas.at("/RefusalBody/required").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("type", "title", "status", "detail", "code");
  }

  @Test
  void what_the_running_product_answers_is_what_it_says() {
    prepare();
    var inspector = account("o-inspector", "\"INSPECTOR\"");
    for (String asked : ASKED) {
      var reader = asked.equals("/api/accounts") ? jejak.admin() : inspector;
      var answer = reader.get(asked);
      assertThat(answer.status()).as(asked + answer).isEqualTo(200);
      assertThat(schemaOf(asked).validate(answer.json())).as(asked).isEmpty();
    }
    var refused = inspector.get("/api/windows/2033-Q9");
    assertThat(schema("#/components/schemas/RefusalBody").validate(refused.json())).isEmpty();
  }

  @Test
  void the_page_to_try_it_comes_from_here_alone() {
    assertThat(jejak.anyone().get("/openapi").header("Location"))
        .endsWith("/swagger-ui/index.html");
    var page = jejak.anyone().get("/swagger-ui/index.html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("https://").doesNotContain("http://");
  }

  private void prepare() {
    String policy =
        new JsonMapper().writeValueAsString(id.jejak.kernel.scoring.ScoringPolicy.permendagri59());
    jejak.admin().post("/api/policies/scoring", policy);
    String opening = "{\"opensOn\": \"2024-11-01\", \"closesOn\": \"2024-12-20\"}";
    assertThat(jejak.admin().post("/api/windows/2033-Q1", opening).status()).isIn(200, 409);
    Caller team = account("o-yogya", "\"REGION\", \"region\": \"34\"");
    var entered =
        team.put(
            "/api/reports/2033-Q1/34/problems", "[{\"field\": \"HEALTH\", \"text\": \"tidak\"}]");
    assertThat(entered.status()).isEqualTo(200);
    assertThat(schema("#/components/schemas/CommandsReceipt").validate(entered.json())).isEmpty();
    jejak.anyone().get("/api/windows?after=" + entered.json().path("position").asLong());
  }

  private Map<String, JsonNode> operations() {
    var all = new TreeMap<String, JsonNode>();
    document
        .json()
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        operation ->
                            all.put(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT)
                                    + " "
                                    + path.getKey(),
                                operation.getValue())));
    assertThat(all).hasSizeGreaterThan(60);
    return all;
  }

  private JsonNode operation(String call) {
    return Objects.requireNonNull(operations().get(call), call);
  }

  private JsonNode resolved(JsonNode answer) {
    return document.json().at(answer.path("$ref").asString().substring(1));
  }

  /** What the operation that answers a call says of its answer. */
  private Schema schemaOf(String asked) {
    String path = asked.replaceAll("\\?.*", "");
    String template = path.replace("2033-Q1", "{period}").replaceAll("/34(?=/|$)", "/{region}");
    JsonNode answer = operation("GET " + template).at("/responses/200/content");
    return schema(answer.path("application/json").path("schema").path("$ref").asString());
  }

  private Schema schema(String reference) {
    ObjectNode root = (ObjectNode) document.json().deepCopy();
    root.removeAll();
    root.put("$ref", reference);
    root.set("components", document.json().path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }
}
