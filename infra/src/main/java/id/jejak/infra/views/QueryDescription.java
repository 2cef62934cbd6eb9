package id.jejak.infra.views;

import id.jejak.query.Moment;
import id.jejak.query.Slice;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** The parameters that many questions share: who hears them, and what the OpenAPI document says. */
@Configuration(proxyBeanMethods = false)
class QueryDescription {
  private static final List<Shared> SHARED =
      List.of(
          new Shared(
              "after",
              method -> ReadYourWrites.asks(method.getBeanType()),
              "Wait up to 5 s until the views have seen this position",
              () -> position().example(1234)),
          new Shared(
              "asOf",
              takes(Moment.class),
              "As things stood at this position or instant (ISO 8601, UTC); needs a sign-in",
              () -> new StringSchema().example("2024-03-01T00:00:00Z")),
          new Shared(
              "limit",
              takes(Slice.class),
              "At most so many; " + Slice.DEFAULT_LIMIT + " unless told",
              () -> integer(1, Slice.MAX_LIMIT).example(Slice.DEFAULT_LIMIT)),
          new Shared(
              "cursor",
              takes(Slice.class),
              "The next part of a list, from the answer's next or its Link",
              () -> new StringSchema().example("NTA")));

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class, Slice.class);
  }

  private record Shared(
      String name,
      Predicate<HandlerMethod> isHeardBy,
      String description,
      Supplier<Schema<?>> schema) {}

  /** The names of the shared parameters that a question hears. */
  static Set<String> heard(HandlerMethod method) {
    return heardBy(method).map(Shared::name).collect(Collectors.toSet());
  }

  @Bean
  OperationCustomizer sharedParameters() {
    return (operation, method) -> {
      heardBy(method)
          .map(
              shared ->
                  new QueryParameter()
                      .name(shared.name())
                      .description(shared.description())
                      .schema(shared.schema().get()))
          .forEach(operation::addParametersItem);
      return operation;
    };
  }

  private static Stream<Shared> heardBy(HandlerMethod method) {
    return SHARED.stream().filter(shared -> shared.isHeardBy().test(method));
  }

  private static Predicate<HandlerMethod> takes(Class<?> argument) {
    return method -> Arrays.asList(method.getMethod().getParameterTypes()).contains(argument);
  }

  private static Schema<?> position() {
    return integer(0, null).format("int64");
  }

  private static Schema<?> integer(int least, @Nullable Integer most) {
    var schema = new IntegerSchema();
    schema.setMinimum(BigDecimal.valueOf(least));
    if (most != null) schema.setMaximum(BigDecimal.valueOf(most));
    return schema;
  }
}
