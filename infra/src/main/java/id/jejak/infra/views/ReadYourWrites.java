package id.jejak.infra.views;

import id.jejak.infra.web.Problem;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.query.Moment;
import id.jejak.query.Views;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Holds a question back until the views have seen what it must come after ({@code ?after=}), and
 * says in the answer what they have seen.
 */
final class ReadYourWrites implements HandlerInterceptor {
  static final String POSITION = "Jejak-Position";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LOOK_EVERY = Duration.ofMillis(5);

  private final Views views;
  private final Ledger ledger;

  ReadYourWrites(Views views, Ledger ledger) {
    this.views = views;
    this.ledger = ledger;
  }

  /** Whether a controller is of the query side. */
  static boolean asks(Class<?> controller) {
    return controller.getName().startsWith("id.jejak.query.");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws InterruptedException {
    if (!(handler instanceof HandlerMethod method) || !asks(method.getBeanType())) return true;
    refuseUnheardMoment(request, method);
    long seen = views.seen();
    String after = request.getParameter("after");
    if (after != null) seen = await(position(after), seen);
    response.setHeader(POSITION, Long.toString(seen));
    request.setAttribute("seen", seen);
    return true;
  }

  /** An answer as of now to a question about then would be taken for what was asked. */
  private static void refuseUnheardMoment(HttpServletRequest request, HandlerMethod method) {
    String asOf = request.getParameter("asOf");
    if (asOf == null || asOf.isBlank()) return;
    for (var parameter : method.getMethodParameters())
      if (parameter.getParameterType() == Moment.class) return;
    throw Problem.of(400, "as-of-not-answered");
  }

  private long position(@Nullable String asked) {
    if (asked == null || !asked.matches("[0-9]{1,15}"))
      throw Problem.ofParameter("malformed-parameter", "after");
    long position = Long.parseLong(asked);
    if (position > ledger.head()) throw Problem.of(400, "beyond-head", asked, ledger.head());
    return position;
  }

  private long await(long position, long seenAtFirst) throws InterruptedException {
    long seen = seenAtFirst;
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (seen < position) {
      if (System.nanoTime() > deadline)
        throw Problem.of(503, "not-yet-seen", position).with("Retry-After", "1");
      Thread.sleep(LOOK_EVERY);
      seen = views.seen();
    }
    return seen;
  }
}
