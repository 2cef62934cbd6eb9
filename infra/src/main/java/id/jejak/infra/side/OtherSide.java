package id.jejak.infra.side;

import id.jejak.infra.web.Problem;
import id.jejak.infra.web.Problems;
import id.jejak.infra.web.SelfTold;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is for a process of the other side, before anything of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class OtherSide extends OncePerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Side side;
  private final Problems problems;

  OtherSide(Environment settings, Problems problems) {
    this.side = Side.of(settings);
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean reading = READING.contains(request.getMethod());
    return switch (side) {
      case BOTH -> true;
      case COMMAND -> !reading || SelfTold.covers(request);
      case QUERY -> reading;
    };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    problems.write(request, response, Problem.of(421, side.text() + "-side-only"));
  }
}
