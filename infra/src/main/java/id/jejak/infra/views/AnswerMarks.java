package id.jejak.infra.views;

import id.jejak.query.Page;
import id.jejak.query.Simulation;
import id.jejak.query.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Gives every answer of the query side its version, its next page and the simulation's mark. */
@RestControllerAdvice
class AnswerMarks implements ResponseBodyAdvice<Object> {
  private final Simulation simulation;
  private final JsonMapper json;

  AnswerMarks(Simulation simulation, JsonMapper json) {
    this.simulation = simulation;
    this.json = json;
  }

  @Override
  public boolean supports(
      MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
    return ReadYourWrites.asks(type.getContainingClass());
  }

  @Override
  public @Nullable Object beforeBodyWrite(
      @Nullable Object answer,
      MethodParameter type,
      MediaType mediaType,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    String version = version(answer, response);
    if (version != null) response.getHeaders().setETag("\"" + version + "\"");
    if (answer instanceof Page<?> page && page.next() != null)
      response.getHeaders().set(HttpHeaders.LINK, next(request, page.next()));
    String mark = simulation.mark();
    if (answer == null || mark == null) return answer;
    JsonNode tree = json.valueToTree(answer);
    if (tree instanceof ObjectNode members) members.put("simulation", mark);
    return tree;
  }

  private static @Nullable String version(@Nullable Object answer, ServerHttpResponse response) {
    if (answer instanceof Versioned versioned) {
      Long own = versioned.version();
      return own == null ? null : own.toString();
    }
    return response instanceof ServletServerHttpResponse servlet
        ? servlet.getServletResponse().getHeader(ReadYourWrites.POSITION)
        : null;
  }

  private static String next(ServerHttpRequest request, String cursor) {
    var uri =
        UriComponentsBuilder.newInstance()
            .path(request.getURI().getRawPath())
            .query(request.getURI().getRawQuery())
            .replaceQueryParam("cursor", cursor)
            .build();
    return "<" + uri + ">; rel=\"next\"";
  }
}
