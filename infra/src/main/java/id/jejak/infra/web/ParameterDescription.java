package id.jejak.infra.web;

import id.jejak.kernel.region.RegionKind;
import id.jejak.query.report.Progress;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the parameters of paths and queries are written; one name means the same everywhere. */
@Configuration(proxyBeanMethods = false)
class ParameterDescription {
  private record Written(String description, Supplier<Schema<?>> schema) {}

  private static final Map<String, Written> BY_NAME =
      Map.ofEntries(
          written("period", "A quarter", text("[0-9]{4}-Q[1-4]", "2024-Q4")),
          written("region", "A region's code", text("[0-9]{2}(\\.[0-9]{2})?", "32.04")),
          written("province", "Only a province's regions, by its code", text("[0-9]{2}", "32")),
          written(
              "edition",
              "An edition of the awards, by its year",
              () -> new IntegerSchema().example(2024)),
          written("category", "A category's code in its edition", text("[A-Z_]+", "PROVINCE")),
          written("account", "An account's id", text("a[0-9a-f]+", null)),
          written("finding", "A finding's id in its report", text(null, null)),
          written("sha256", "A document's SHA-256", text("[0-9a-f]{64}", null)),
          written("token", "The token itself", text(null, null)),
          written("kind", "Only regions of a kind", choice(RegionKind.class)),
          written("state", "Only reports in a state", choice(Progress.State.class)),
          written("stage", "Which score; the last one unless told", stage()),
          written("name", "The document's file name", text(null, "rencana-aksi.pdf")),
          written(
              "to", "The later moment: a position, or r and a revision", text("r?[0-9]+", "r2")));
  private static final Written EARLIER =
      new Written("The earlier moment: a position, or r and a revision", text("r?[0-9]+", "r1"));
  private static final Map<String, String> OTHERS =
      Map.of(
          "from", "The first position",
          "field", "Of one field alone",
          "level", "Only a level's services");

  @Bean
  OperationCustomizer parameters() {
    return (operation, method) -> {
      if (operation.getParameters() != null)
        operation.getParameters().forEach(ParameterDescription::describe);
      return operation;
    };
  }

  /** What may be left out is not filled in for whoever tries a call: an example is not a wish. */
  @Bean
  GlobalOpenApiCustomizer examplesOfWhatMayBeLeftOut() {
    return api ->
        api.getPaths().values().stream()
            .flatMap(item -> item.readOperations().stream())
            .filter(operation -> operation.getParameters() != null)
            .flatMap(operation -> operation.getParameters().stream())
            .filter(parameter -> !Boolean.TRUE.equals(parameter.getRequired()))
            .forEach(ParameterDescription::onlyMentioned);
  }

  @SuppressWarnings("unchecked")
  private static void onlyMentioned(Parameter parameter) {
    var schema = (Schema<Object>) parameter.getSchema();
    if (schema == null || schema.getExample() == null) return;
    schema.setExamples(List.of(schema.getExample()));
    schema.setExample(null);
    schema.setExampleSetFlag(false);
  }

  private static void describe(Parameter parameter) {
    if (parameter.getDescription() != null) return;
    boolean isText = parameter.getSchema() instanceof Schema<?> schema && isText(schema);
    Written written = BY_NAME.get(parameter.getName());
    if (parameter.getName().equals("from") && isText) written = EARLIER;
    parameter.setDescription(
        written == null ? OTHERS.get(parameter.getName()) : written.description());
    // An enum or a number says itself how it is written.
    if (written != null && (isText || parameter.getName().equals("edition")))
      parameter.setSchema(written.schema().get());
  }

  private static boolean isText(Schema<?> schema) {
    boolean text =
        "string".equals(schema.getType())
            || schema.getTypes() != null && schema.getTypes().contains("string");
    return text && schema.getEnum() == null;
  }

  private static Map.Entry<String, Written> written(
      String name, String description, Supplier<Schema<?>> schema) {
    return Map.entry(name, new Written(description, schema));
  }

  private static Supplier<Schema<?>> text(@Nullable String pattern, @Nullable String example) {
    return () -> {
      Schema<?> schema = new StringSchema();
      if (pattern != null) schema.setPattern("^" + pattern + "$");
      schema.setExample(example);
      return schema;
    };
  }

  private static Supplier<Schema<?>> choice(Class<?> choices) {
    return () -> {
      var schema = new StringSchema();
      RecordSchemas.names(schema, choices);
      return schema;
    };
  }

  private static Supplier<Schema<?>> stage() {
    return () -> new StringSchema()._enum(List.of("PROVISIONAL", "FINAL"));
  }
}
