package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language to answer in: on pages Indonesian until the reader chooses English ({@code
 * ?lang=en}), which a cookie keeps; programs ask by {@code Accept-Language}.
 */
final class Language extends CookieLocaleResolver implements HandlerInterceptor {
  static final Locale INDONESIAN = Locale.of("id");
  private static final String CHOICE = "lang";
  private final AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();

  Language() {
    super("JEJAK_LANGUAGE");
    setCookieMaxAge(Duration.ofDays(365));
    setCookieHttpOnly(true);
    setCookieSameSite("Lax");
    asked.setSupportedLocales(List.of(INDONESIAN, Locale.ENGLISH));
    asked.setDefaultLocale(INDONESIAN);
    setDefaultLocaleFunction(
        request -> isProgram(request) ? asked.resolveLocale(request) : INDONESIAN);
  }

  /** A cookie that names another language chose none. */
  @Override
  protected @Nullable Locale parseLocaleValue(String value) {
    return switch (value) {
      case "id" -> INDONESIAN;
      case "en" -> Locale.ENGLISH;
      default -> null;
    };
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String choice = request.getParameter(CHOICE);
    Locale chosen = choice == null ? null : parseLocaleValue(choice);
    if (chosen != null && !isProgram(request)) setLocale(request, response, chosen);
    return true;
  }

  private static boolean isProgram(HttpServletRequest request) {
    boolean isForm = Objects.equals(request.getContentType(), FormJson.TYPE.toString());
    return Problems.path(request).startsWith("/api/") && !isForm;
  }
}
