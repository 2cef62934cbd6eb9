package id.jejak.infra.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a command's body within its limit and seals its envelope, once the sender is known. */
@Component
@Order(Intake.AFTER_SECURITY)
class Intake extends OncePerRequestFilter {
  static final int AFTER_SECURITY = 0;
  static final Bound BOUND = new Bound(1_000_000, Duration.ofSeconds(30));
  // Named by their content, never repeated by key: they need no envelope, and have their own limit.
  private static final String DOCUMENTS = "/api/documents";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private final KeyedDigest digest;
  private final Problems problems;

  Intake(KeyedDigest digest, Problems problems) {
    this.digest = digest;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        || !request.getRequestURI().startsWith("/api/")
        || request.getRequestURI().equals(DOCUMENTS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      byte[] body = Body.read(request, BOUND);
      Envelopes.seal(request, digest.of(request.getMethod(), request.getRequestURI(), body));
      chain.doFilter(new Body(request, body, request.getContentType()), response);
    } catch (Problem problem) {
      problems.write(request, response, problem);
    }
  }
}
