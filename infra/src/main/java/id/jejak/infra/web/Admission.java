package id.jejak.infra.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many requests be worked on at once; the others wait a moment and are then told to come
 * back, as is everybody once the process stops. It stands behind the reading of bodies, so that
 * slow senders hold connections, which are counted too, but never a place.
 */
@Component
@Order(Intake.AFTER_SECURITY + 1)
class Admission extends OncePerRequestFilter {
  private static final int DOCUMENTS_AT_ONCE = 8;
  private static final long PATIENCE_MILLIS = 1_000;
  private final Semaphore requests;
  // Their bodies are long and read late: a few at a time.
  private final Semaphore documents = new Semaphore(DOCUMENTS_AT_ONCE, true);
  private final Problems problems;
  private volatile boolean closing;

  Admission(@Value("${jejak.requests.at-once:64}") int atOnce, Problems problems) {
    this.requests = new Semaphore(atOnce, true);
    this.problems = problems;
  }

  @EventListener(ContextClosedEvent.class)
  void close() {
    closing = true;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    // Whoever watches over the process must see it most of all when it is busy.
    return SelfTold.covers(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Semaphore places = request.getRequestURI().startsWith("/api/documents") ? documents : requests;
    if (closing || !enters(places)) {
      if (closing) response.setHeader("Connection", "close");
      problems.write(request, response, Problem.of(503, "busy").with("Retry-After", "1"));
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }

  private static boolean enters(Semaphore places) {
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
