package id.jejak.infra.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes the moment a request arrived, before anything else looks at it; deadlines go by it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Arrival extends OncePerRequestFilter {
  private static final String MOMENT = Arrival.class.getName();
  private final Clock clock;

  Arrival(Clock clock) {
    this.clock = clock;
  }

  static Instant of(HttpServletRequest request) {
    Object moment = request.getAttribute(MOMENT);
    if (moment instanceof Instant arrived) return arrived;
    throw new IllegalStateException("a request that never arrived");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setAttribute(MOMENT, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    chain.doFilter(request, response);
  }
}
