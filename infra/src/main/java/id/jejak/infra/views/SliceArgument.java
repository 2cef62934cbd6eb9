package id.jejak.infra.views;

import id.jejak.infra.web.Problem;
import id.jejak.query.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?limit=} and {@code ?cursor=}. */
final class SliceArgument implements HandlerMethodArgumentResolver {
  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Slice.class);
  }

  @Override
  public Slice resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    int limit = limit(request.getParameter("limit"));
    String cursor = request.getParameter("cursor");
    if (cursor == null) return new Slice(0, limit);
    try {
      return Slice.at(cursor, limit);
    } catch (IllegalArgumentException e) {
      throw Problem.ofParameter("malformed-parameter", "cursor");
    }
  }

  private static int limit(@Nullable String asked) {
    if (asked == null) return Slice.DEFAULT_LIMIT;
    if (!asked.matches("[1-9][0-9]{0,3}") || Integer.parseInt(asked) > Slice.MAX_LIMIT)
      throw Problem.ofParameter("malformed-parameter", "limit");
    return Integer.parseInt(asked);
  }
}
