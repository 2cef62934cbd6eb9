package id.jejak.infra.views;

import id.jejak.query.Moment;
import id.jejak.query.Slice;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of the parameters that many questions share. */
@Configuration(proxyBeanMethods = false)
class QueryDescription {
  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class, Slice.class);
  }

  @Bean
  OperationCustomizer sharedParameters() {
    return (operation, method) -> {
      if (!ReadYourWrites.asks(method.getBeanType())) return operation;
      add(
          operation,
          "after",
          "Wait up to 5 s until the views have seen this position",
          integer(0, null));
      var types = Arrays.asList(method.getMethod().getParameterTypes());
      if (types.contains(Moment.class))
        add(
            operation,
            "asOf",
            "As things stood at this position or instant; needs a sign-in",
            new StringSchema());
      if (types.contains(Slice.class)) {
        add(
            operation,
            "limit",
            "At most so many; 50 unless told",
            integer(1, BigDecimal.valueOf(Slice.MAX_LIMIT)));
        add(operation, "cursor", "From the Link of the part before", new StringSchema());
      }
      return operation;
    };
  }

  private static Schema<?> integer(int least, @Nullable BigDecimal most) {
    var schema = new IntegerSchema();
    schema.setMinimum(BigDecimal.valueOf(least));
    schema.setMaximum(most);
    return schema;
  }

  private static void add(Operation operation, String name, String description, Schema<?> schema) {
    operation.addParametersItem(
        new QueryParameter().name(name).description(description).schema(schema));
  }
}
