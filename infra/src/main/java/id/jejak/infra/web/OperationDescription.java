package id.jejak.infra.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the OpenAPI document says of each operation: its sentence, its answers, how to try it. */
@Configuration(proxyBeanMethods = false)
class OperationDescription {
  /** Besides its answer, what the answer to a command that was only tried looks like. */
  private static final String TRIED = "#/components/schemas/TriedAnswer";

  private static final String DRY_RUN = "dryRun";
  private final MessageSource texts;

  OperationDescription(MessageSource texts) {
    this.texts = texts;
  }

  @Bean
  KnownParameters.Heard commands() {
    return method -> isCommand(method) ? Set.of(DRY_RUN) : Set.of();
  }

  @Bean
  OperationCustomizer operations() {
    return (operation, method) -> {
      // Named after the method it is, not after whichever was met first under the same name.
      operation.setOperationId(
          method.getBeanType().getSimpleName() + "." + method.getMethod().getName());
      operation.setSummary(method.getMethod().getName());
      operation.getResponses().forEach((status, answer) -> headers(answer));
      if (isCommand(method)) command(operation);
      return operation;
    };
  }

  @Bean
  GlobalOpenApiCustomizer sentences() {
    return api ->
        api.getPaths()
            .forEach(
                (path, item) ->
                    item.readOperationsMap()
                        .forEach((method, operation) -> tell(method + " " + path, operation)));
  }

  /** Whether a controller sends commands, each of which may be tried, repeated or conditional. */
  private static boolean isCommand(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("id.jejak.command.");
  }

  private void tell(String call, Operation operation) {
    String area = call.split("/")[2];
    operation.setTags(List.of(area));
    operation.setSummary(
        texts.getMessage(
            "openapi." + call.replace(" ", ""), null, operation.getSummary(), Locale.ENGLISH));
    var answers = operation.getResponses();
    for (int status : refusals(call, operation))
      answers.addApiResponse(
          Integer.toString(status), new ApiResponse().$ref(ApiDescription.refusal(status)));
    answers.addApiResponse("default", new ApiResponse().$ref(ApiDescription.refusal(500)));
  }

  /** The statuses an operation may refuse with, besides failing. */
  private static List<Integer> refusals(String call, Operation operation) {
    var statuses = new ArrayList<>(List.of(400, 401, 403, 429, 503));
    boolean isCommand = hears(operation, DRY_RUN);
    if (call.contains("{") || isCommand) statuses.add(404);
    if (call.startsWith("GET")) statuses.add(406);
    if (isCommand) statuses.addAll(List.of(409, 412));
    if (operation.getRequestBody() != null || isCommand) statuses.addAll(List.of(413, 415, 422));
    if (call.endsWith("/api/documents")) statuses.add(409);
    return statuses.stream().sorted().toList();
  }

  private static boolean hears(Operation operation, String name) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> name.equals(each.getName()));
  }

  private static void headers(ApiResponse answer) {
    answer.addHeaderObject("Jejak-Simulation", header("Only where all is invented", "SIMULASI"));
  }

  private static void command(Operation operation) {
    answered(operation.getResponses().get("200"));
    operation.addParametersItem(
        new HeaderParameter()
            .name("Idempotency-Key")
            .description("A repeat with the same key is answered as the first time")
            .schema(new StringSchema().pattern("^[A-Za-z0-9._:~+/=-]{1,128}$")));
    operation.addParametersItem(
        new HeaderParameter()
            .name("If-Match")
            .description("The version seen, in quotes; 412 if it has moved on")
            .schema(new StringSchema().example("\"7\"")));
    operation.addParametersItem(
        new HeaderParameter()
            .name("If-None-Match")
            .description("*: only if nothing has happened to it yet; 412 if somebody was first")
            .schema(new StringSchema()._enum(List.of("*"))));
    operation.addParametersItem(
        new QueryParameter()
            .name(DRY_RUN)
            .description("Say what would happen and write nothing")
            .schema(new StringSchema()._enum(List.of("true", "false"))));
  }

  private static void answered(@Nullable ApiResponse done) {
    if (done == null) return;
    done.addHeaderObject("ETag", header("The version after it", "\"7\""));
    done.addHeaderObject("Jejak-Position", header("The position of its last event", "1234"));
    if (done.getContent() != null)
      done.getContent().values().forEach(OperationDescription::orTried);
  }

  /** Several at once say of each whether it was only tried. */
  private static void orTried(io.swagger.v3.oas.models.media.MediaType answer) {
    Schema<?> done = answer.getSchema();
    if (done.getItems() == null)
      answer.setSchema(new Schema<>().addOneOfItem(done).addOneOfItem(new Schema<>().$ref(TRIED)));
  }

  private static Header header(String description, String example) {
    return new Header().description(description).schema(new StringSchema().example(example));
  }
}
