package id.jejak.infra.web;

import id.jejak.command.Arrived;
import id.jejak.kernel.account.Actor;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CsrfToken;

/** What the OpenAPI document says besides what the controllers say themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
  private static final List<Integer> STATUSES =
      List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 429, 500, 503);

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Actor.class, Arrived.class, CsrfToken.class);
  }

  /** The name of the answer that refuses with a status. */
  static String refusal(int status) {
    return "#/components/responses/Refused" + status;
  }

  /** First, so that the library's own come before it and unwrap what they know. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  RecordSchemas recordSchemas(ObjectMapperProvider mappers) {
    return new RecordSchemas(mappers.jsonMapper());
  }

  @Bean
  OpenAPI description(MessageSource texts) {
    var components =
        new Components()
            .addSecuritySchemes("session", key(SecurityScheme.In.COOKIE, "JEJAK_SESSION"))
            .addSecuritySchemes("csrf", key(SecurityScheme.In.HEADER, "X-CSRF-TOKEN"))
            .addSecuritySchemes("bearer", http("bearer"))
            .addSecuritySchemes("basic", http("basic"));
    for (int status : STATUSES) components.addResponses("Refused" + status, refused(texts, status));
    return new OpenAPI()
        .info(
            new Info()
                .title("Jejak")
                .version("1")
                .description(
                    "SPM review and award selection, every step replayable. Answers of a"
                        + " demonstration carry simulation: SIMULASI besides what is said here.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .servers(List.of(new Server().url("/")))
        .components(components);
  }

  @Bean
  GlobalOpenApiCustomizer whatNoControllerNames(MessageSource texts) {
    return api -> {
      for (Class<?> type : List.of(RefusalBody.class, Tried.Answer.class))
        api.getComponents().getSchemas().putAll(ModelConverters.getInstance(true).readAll(type));
      api.setTags(
          api.getPaths().keySet().stream()
              .map(path -> path.split("/")[2])
              .distinct()
              .sorted()
              .map(area -> new Tag().name(area).description(text(texts, "openapi.area." + area)))
              .toList());
    };
  }

  private static ApiResponse refused(MessageSource texts, int status) {
    var schema = new Schema<>().$ref("#/components/schemas/RefusalBody");
    return new ApiResponse()
        .description(text(texts, "status." + status) + "; in the language of Accept-Language")
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
  }

  private static @Nullable String text(MessageSource texts, String key) {
    return texts.getMessage(key, null, null, Locale.ENGLISH);
  }

  private static SecurityScheme http(String scheme) {
    return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(scheme);
  }

  private static SecurityScheme key(SecurityScheme.In where, String name) {
    return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(where).name(name);
  }
}
