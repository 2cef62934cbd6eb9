package id.jejak.infra.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document that the running product serves. */
final class ApiDocument {
  private final Caller.Answer answer;

  ApiDocument(Jejak jejak) {
    this.answer = jejak.anyone().get("/openapi.json");
  }

  Caller.Answer answer() {
    return answer;
  }

  JsonNode json() {
    return answer.json();
  }

  /** All operations, by method and path. */
  Map<String, JsonNode> operations() {
    var all = new TreeMap<String, JsonNode>();
    json()
        .path("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        operation ->
                            all.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
    assertThat(all).hasSizeGreaterThan(60);
    return all;
  }

  JsonNode operation(String call) {
    return Objects.requireNonNull(operations().get(call), call);
  }

  /** What an answer or a schema refers to. */
  JsonNode resolved(JsonNode reference) {
    return json().at(reference.path("$ref").asString().substring(1));
  }

  /** A schema of the document, with all that it refers to. */
  Schema schema(String reference) {
    ObjectNode root = (ObjectNode) json().deepCopy();
    root.removeAll();
    root.put("$ref", reference);
    root.set("components", json().path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(root);
  }
}
