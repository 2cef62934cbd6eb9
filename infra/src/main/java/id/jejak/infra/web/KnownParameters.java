package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a query parameter that a call does not know, or is given twice: answered as if it were
 * not there, a misspelt {@code ?asof=} would be told about today. Pages may be linked to with more.
 */
@Component
public class KnownParameters implements HandlerInterceptor {
  /** What a method hears of the query besides its {@link RequestParam}s. */
  @FunctionalInterface
  public interface Heard {
    Set<String> by(HandlerMethod method);
  }

  private final List<Heard> others;

  KnownParameters(List<Heard> others) {
    this.others = List.copyOf(others);
  }

  /** The names of all query parameters that a call knows. */
  public Set<String> of(HandlerMethod method) {
    var known = new TreeSet<String>();
    for (var parameter : method.getMethodParameters()) {
      if (parameter.hasParameterAnnotation(RequestParam.class))
        known.add(Objects.requireNonNull(parameter.getParameter().getName()));
    }
    others.forEach(other -> known.addAll(other.by(method)));
    return known;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean isCall =
        request.getRequestURI().startsWith("/api/") && handler instanceof HandlerMethod;
    if (!isCall || request.getQueryString() == null) return true;
    Set<String> known = of((HandlerMethod) handler);
    var seen = new HashSet<String>();
    for (String part : request.getQueryString().split("&")) {
      if (part.isEmpty()) continue;
      String name = URLDecoder.decode(part.split("=", 2)[0], StandardCharsets.UTF_8);
      if (!known.contains(name)) throw Problem.ofParameter("unknown-parameter", name);
      if (!seen.add(name)) throw Problem.ofParameter("repeated-parameter", name);
    }
    return true;
  }
}
