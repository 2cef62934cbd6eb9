package id.jejak.infra.web;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Answers when the store is lost outside every controller: while a session, a token or a password
 * is looked up, or a page is written.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreLoss extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(StoreLoss.class);
  private static final int PRIMARY = 0xff;
  private static final Set<Integer> DISK =
      Set.of(SQLiteErrorCode.SQLITE_FULL.code, SQLiteErrorCode.SQLITE_IOERR.code);
  private final PlainAnswer answer;

  StoreLoss(PlainAnswer answer) {
    this.answer = answer;
  }

  /** What is to be come back for later, if that is what a failure means. */
  static Optional<Problem> problem(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause())
      if (isLoss(each)) {
        // Said once a request while it lasts: the trace would say nothing more.
        LOG.warn("the store did not answer: {}", each.toString());
        return Optional.of(Problem.of(503, "store-unavailable").with("Retry-After", "2"));
      }
    return Optional.empty();
  }

  /** No server, or no room on the disk. */
  private static boolean isLoss(Throwable failure) {
    return switch (failure) {
      case MongoException lost -> true;
      case SQLiteException file -> DISK.contains(file.getResultCode().code & PRIMARY);
      default -> false;
    };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      var problem = problem(failure);
      if (problem.isEmpty() || response.isCommitted()) throw failure;
      response.resetBuffer();
      answer.tell(request, response, problem.get());
    }
  }

  /** The page that tells of an error asks the store, too. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
