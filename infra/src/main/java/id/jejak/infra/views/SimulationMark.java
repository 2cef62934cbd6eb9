package id.jejak.infra.views;

import id.jejak.infra.web.AnswerMark;
import id.jejak.query.Simulation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Marks every answer of a store that holds a demonstration, refusals and redirects included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class SimulationMark extends OncePerRequestFilter {
  private final Simulation simulation;

  SimulationMark(Simulation simulation) {
    this.simulation = simulation;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String mark = simulation.mark();
    if (mark != null) response.setHeader(AnswerMark.HEADER, mark);
    chain.doFilter(request, response);
  }
}
