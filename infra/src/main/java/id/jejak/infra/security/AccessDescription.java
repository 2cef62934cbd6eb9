package id.jejak.infra.security;

import id.jejak.infra.security.Rule.AnyAccount;
import id.jejak.infra.security.Rule.Everybody;
import id.jejak.infra.security.Rule.Holders;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the OpenAPI document, from the rules themselves, who may make each call and how. */
@Configuration(proxyBeanMethods = false)
class AccessDescription {
  private final Rules rules = new Rules();

  @Bean
  GlobalOpenApiCustomizer whoMay() {
    return api -> api.getPaths().forEach(this::describe);
  }

  private void describe(String path, PathItem item) {
    item.readOperationsMap().forEach((method, operation) -> describe(method, path, operation));
  }

  private void describe(HttpMethod method, String path, Operation operation) {
    switch (rules.who(method.name(), path).orElseThrow()) {
      case Everybody everybody -> {
        operation.setSecurity(List.of());
        say(operation, "Public.");
      }
      case AnyAccount any -> {
        operation.setSecurity(signedIn(method));
        say(operation, "For whoever has an account.");
      }
      case Holders holders -> {
        operation.setSecurity(signedIn(method));
        String roles =
            holders.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        say(operation, "For the roles " + roles + ".");
      }
    }
  }

  private static List<SecurityRequirement> signedIn(HttpMethod method) {
    var session = new SecurityRequirement().addList("session");
    if (method != HttpMethod.GET) session.addList("csrf");
    return List.of(
        session,
        new SecurityRequirement().addList("bearer"),
        new SecurityRequirement().addList("basic"));
  }

  private static void say(Operation operation, String who) {
    String said = operation.getDescription();
    operation.setDescription(said == null ? who : said + " " + who);
  }
}
