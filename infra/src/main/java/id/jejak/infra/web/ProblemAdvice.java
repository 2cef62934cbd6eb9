package id.jejak.infra.web;

import id.jejak.infra.ledger.LedgerRefused;
import id.jejak.infra.web.Problem.FieldProblem;
import id.jejak.infra.web.Tried.Answer;
import id.jejak.kernel.Rejected;
import id.jejak.query.Busy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one place where what a controller throws becomes an answer; never a stack trace. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final long LARGEST_INTEGER = (1L << 53) - 1;
  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  Answer tried(Tried tried) {
    return tried.answer();
  }

  @ExceptionHandler
  void failed(Exception failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // The filters of security answer these.
    if (failure instanceof AccessDeniedException denied) throw denied;
    if (failure instanceof AuthenticationException unknown) throw unknown;
    if (hasGone(failure)) {
      LOG.debug("whoever asked has gone", failure);
      return;
    }
    problems.write(request, response, asked(request, problem(failure)));
  }

  /** Whoever asked, that is; what we ask of others may break off too, and is a failure. */
  private static boolean hasGone(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause())
      if (each instanceof AsyncRequestNotUsableException || each instanceof ClientAbortException)
        return true;
    return false;
  }

  private static Problem asked(HttpServletRequest request, Problem problem) {
    return request.getMethod().equals("GET") ? problem.ofQuestion() : problem;
  }

  static Problem problem(Throwable failure) {
    return switch (failure) {
      case Problem problem -> problem;
      case Rejected rejected -> Problems.of(rejected);
      case LedgerRefused refused -> Problems.of(refused);
      case Busy many -> Problem.of(503, "busy").with("Retry-After", "1");
      // Others change the same aggregate, and the store is slow.
      case LockAcquisitionFailedException waited ->
          Problem.of(503, "busy").with("Retry-After", "1");
      case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
      case TypeMismatchException mismatch ->
          Problem.ofParameter(
              "malformed-parameter", Objects.toString(mismatch.getPropertyName(), ""));
      case MissingServletRequestParameterException missing ->
          Problem.ofParameter("missing-parameter", missing.getParameterName());
      case AggregateNotFoundException missing ->
          Problem.of(404, "not-found", missing.getAggregateIdentifier());
      case ErrorResponse known -> Problems.of(known.getStatusCode().value());
      case CommandExecutionException wrapped when wrapped.getCause() != null ->
          problem(wrapped.getCause());
      default -> StoreLoss.problem(failure).orElseGet(() -> internal(failure));
    };
  }

  private static Problem internal(Throwable failure) {
    LOG.error("a request failed", failure);
    return Problem.of(500, "internal");
  }

  /** Not JSON is 400; JSON that is not what was asked for is 422 and says where. */
  private static Problem unreadable(@Nullable Throwable cause) {
    return switch (cause) {
      case Problem problem -> problem;
      case Rejected rejected -> Problems.of(rejected);
      case InputCoercionException huge -> wrongField(huge, "above-limit", LARGEST_INTEGER);
      case StreamReadException broken -> Problem.of(400, "malformed-json");
      case MismatchedInputException more when more.getOriginalMessage().startsWith("Trailing") ->
          Problem.of(400, "malformed-json");
      case UnrecognizedPropertyException unknown ->
          wrongField(unknown, "unknown-property", unknown.getPropertyName());
      case JacksonException wrong when wrong.getCause() instanceof Rejected rejected ->
          Problems.of(rejected);
      case JacksonException wrong when missing(wrong) -> wrongField(wrong, "missing-property");
      case JacksonException wrong -> wrongField(wrong, "wrong-type");
      case null, default -> Problem.of(400, "malformed-json");
    };
  }

  private static boolean missing(JacksonException wrong) {
    String message = wrong.getOriginalMessage();
    return message.startsWith("Missing required creator property")
        || wrong instanceof tools.jackson.databind.exc.InvalidNullException;
  }

  private static Problem wrongField(JacksonException wrong, String code, Object... about) {
    var words = List.of(about).stream().map(Object::toString).toList();
    return Problem.of(422, "invalid-fields")
        .with(List.of(FieldProblem.ofPointer(pointer(wrong), code, words)));
  }

  private static String pointer(JacksonException wrong) {
    var pointer = new StringBuilder();
    for (var step : wrong.getPath()) {
      pointer.append('/');
      String name = step.getPropertyName();
      if (name == null) pointer.append(step.getIndex());
      else pointer.append(name.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
