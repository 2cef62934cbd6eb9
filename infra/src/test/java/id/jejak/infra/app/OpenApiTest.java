package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.jejak.infra.web.KnownParameters;
import java.io.IOException;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {
  private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#(/[^\"]+)\"");
  private final Jejak jejak = Jejak.shared();
  private final ApiDocument document = new ApiDocument(jejak);

  @Test
  void the_document_is_public_and_of_version_3_1() {
    assertThat(document.answer().status()).isEqualTo(200);
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
    var references = REFERENCE.matcher(document.answer().body());
    while (references.find()) {
      if (document.json().at(references.group(1)).isMissingNode()) broken.add(references.group(1));
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void every_operation_says_what_it_is_for_what_it_answers_and_how_it_refuses() {
    document
        .operations()
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
                          assertThat(
                                  document
                                      .resolved(answer.getValue())
                                      .path("content")
                                      .propertyNames())
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
    document
        .operations()
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
                      document
                          .operation(call)
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
    assertThat(document.answer().body()).doesNotContain("\"name\":\"by\"", "\"name\":\"actor\"");
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
  void the_page_to_try_it_comes_from_here_alone() {
    assertThat(jejak.anyone().get("/openapi").header("Location"))
        .endsWith("/swagger-ui/index.html");
    var page = jejak.anyone().get("/swagger-ui/index.html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("https://").doesNotContain("http://");
  }
}
