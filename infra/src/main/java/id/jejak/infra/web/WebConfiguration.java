package id.jejak.infra.web;

import id.jejak.command.Arrived;
import id.jejak.command.Commands.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Hands controllers the moment of arrival, reads bodies that came as forms, keeps the language. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
  private static final int AFTER_OTHERS = 10;
  private final Language language;
  private final KnownParameters known;

  WebConfiguration(Language language, KnownParameters known) {
    this.language = language;
    this.known = known;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(language);
    registry.addInterceptor(known).order(AFTER_OTHERS);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ArrivedResolver());
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.addCustomConverter(new FormJson());
  }

  /** Inside the server's own answer to errors, whose turn then never comes. */
  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  static WebServerFactoryCustomizer<TomcatServletWebServerFactory> outerEdge(
      ObjectProvider<PlainAnswer> answer) {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new OuterEdge(answer)));
  }

  private static final class ArrivedResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType().equals(Arrived.class);
    }

    @Override
    public Arrived resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
      return new Arrived(Arrival.of(http));
    }
  }

  /** A command's answer names version and position in its headers too. */
  @RestControllerAdvice
  static class ReceiptHeaders implements ResponseBodyAdvice<Receipt> {
    @Override
    public boolean supports(
        MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
      return type.getParameterType().equals(Receipt.class);
    }

    @Override
    public @Nullable Receipt beforeBodyWrite(
        @Nullable Receipt receipt,
        MethodParameter type,
        MediaType mediaType,
        Class<? extends HttpMessageConverter<?>> converter,
        ServerHttpRequest request,
        ServerHttpResponse response) {
      if (receipt != null) {
        response.getHeaders().setETag("\"" + receipt.version() + "\"");
        response.getHeaders().set("Jejak-Position", Long.toString(receipt.position()));
      }
      return receipt;
    }
  }
}
