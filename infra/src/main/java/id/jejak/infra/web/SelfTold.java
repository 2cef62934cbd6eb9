package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What each process tells of itself, for those who watch over it. */
public final class SelfTold {
  private static final List<String> PATHS =
      List.of("/actuator/", "/livez", "/readyz", "/api/health");

  private SelfTold() {}

  /** Whether a request asks for it. */
  public static boolean covers(HttpServletRequest request) {
    return PATHS.stream().anyMatch(request.getRequestURI()::startsWith);
  }
}
