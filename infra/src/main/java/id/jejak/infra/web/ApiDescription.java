package id.jejak.infra.web;

import id.jejak.command.Arrived;
import id.jejak.kernel.account.Actor;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** What the OpenAPI document says besides what the controllers say themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Arrived.class);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Jejak")
                .version("1")
                .description("SPM review and award selection, every step replayable.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes("basic", scheme("basic"))
                .addSecuritySchemes("bearer", scheme("bearer"))
                .addSchemas("Problem", problem())
                .addResponses(
                    "Problem",
                    new ApiResponse()
                        .description("Refused; RFC 9457, in the language of Accept-Language")
                        .content(
                            new Content()
                                .addMediaType(
                                    "application/problem+json",
                                    new MediaType().schema(new Schema<>().$ref("Problem"))))))
        .addSecurityItem(new SecurityRequirement().addList("basic"))
        .addSecurityItem(new SecurityRequirement().addList("bearer"));
  }

  @Bean
  KnownParameters.Heard commandsHear() {
    return method -> isCommand(method) ? Set.of("dryRun") : Set.of();
  }

  /** Whether a controller sends commands, each of which may be tried, repeated or conditional. */
  private static boolean isCommand(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("id.jejak.command.");
  }

  @Bean
  OpenApiCustomizer commonToAll() {
    return api -> {
      api.getPaths().values().forEach(ApiDescription::commands);
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(
              operation ->
                  operation
                      .getResponses()
                      .addApiResponse("default", new ApiResponse().$ref("Problem")));
    };
  }

  private static void commands(PathItem path) {
    Stream.of(path.getPost(), path.getPut())
        .filter(operation -> operation != null)
        .forEach(ApiDescription::command);
  }

  private static void command(Operation operation) {
    operation.addParametersItem(
        new HeaderParameter()
            .name("Idempotency-Key")
            .description("A repeat with the same key is answered as the first time")
            .schema(new StringSchema().maxLength(128)));
    operation.addParametersItem(
        new HeaderParameter()
            .name("If-Match")
            .description("The version seen, in quotes; 412 if it has moved on")
            .schema(new StringSchema()));
    operation.addParametersItem(
        new HeaderParameter()
            .name("If-None-Match")
            .description("*: only if nothing has happened to it yet; 412 if somebody was first")
            .schema(new StringSchema()._enum(List.of("*"))));
    operation.addParametersItem(
        new QueryParameter()
            .name("dryRun")
            .description("Say what would happen and write nothing")
            .schema(new StringSchema()._enum(List.of("true", "false"))));
  }

  private static SecurityScheme scheme(String name) {
    return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
  }

  private static Schema<?> problem() {
    var field =
        new ObjectSchema()
            .addProperty("pointer", new StringSchema())
            .addProperty("code", new StringSchema())
            .addProperty("detail", new StringSchema());
    return new ObjectSchema()
        .addProperty("type", new StringSchema().example("urn:jejak:version-changed"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema())
        .addProperty("code", new StringSchema())
        .addProperty("errors", new io.swagger.v3.oas.models.media.ArraySchema().items(field));
  }
}
