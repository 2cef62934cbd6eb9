package id.jejak.infra.security;

import id.jejak.infra.web.Problem;
import id.jejak.infra.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks the door; who reads a page without a sign-in is shown the way to it. */
final class Entrance extends OncePerRequestFilter {
  private final Door door;
  private final Problems problems;

  Entrance(Door door, Problems problems) {
    this.door = door;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Problem> refusal = door.refusal(request);
    if (refusal.isEmpty()) {
      chain.doFilter(request, response);
    } else if (refusal.get().code().equals("not-signed-in") && Problems.isPage(request)) {
      String query = request.getQueryString();
      String page = request.getRequestURI() + (query == null ? "" : "?" + query);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader(
          "Location", "/sign-in?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
    } else {
      problems.write(request, response, refusal.get());
    }
  }
}
