package id.jejak.infra.web;

import id.jejak.command.Outcomes.Refused;
import id.jejak.infra.ledger.LedgerRefused;
import id.jejak.infra.web.Problem.FieldProblem;
import id.jejak.kernel.Rejected;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Turns what went wrong into an RFC 9457 answer in the reader's language. */
@Component
public class Problems {
  private final MessageSource texts;
  private final JsonMapper json;
  private final LocaleResolver locales;
  private final MeterRegistry meters;

  Problems(MessageSource texts, JsonMapper json, LocaleResolver locales, MeterRegistry meters) {
    this.texts = texts;
    this.json = json;
    this.locales = locales;
    this.meters = meters;
  }

  /** The problem document, its sentences in a language. */
  public ProblemDetail detail(Problem problem, Locale locale) {
    var detail = ProblemDetail.forStatus(problem.status());
    detail.setType(URI.create("urn:jejak:" + problem.code()));
    detail.setTitle(text("status." + problem.status(), List.of(), locale));
    detail.setDetail(text("refusal." + problem.code(), problem.about(), locale));
    detail.setProperty("code", problem.code());
    if (!problem.fields().isEmpty()) {
      detail.setProperty(
          "errors", problem.fields().stream().map(field -> inWords(field, locale)).toList());
    }
    return detail;
  }

  /** The problem document in the language of who asked. */
  ProblemDetail detail(Problem problem, HttpServletRequest request) {
    return detail(problem, locale(request));
  }

  /** The language of who asked. */
  Locale locale(HttpServletRequest request) {
    return locales.resolveLocale(request);
  }

  /** The refusal of one of several commands, its sentences in a language. */
  Refused refused(Problem problem, Locale locale) {
    count(problem);
    return new Refused(
        problem.code(),
        text("refusal." + problem.code(), problem.about(), locale),
        problem.fields().stream().map(field -> inWords(field, locale)).toList());
  }

  /** The problem a refusal of the rules is. */
  static Problem of(Rejected rejected) {
    int status =
        switch (rejected.refusal().kind()) {
          case INVALID -> 422;
          case UNKNOWN -> 404;
          case FORBIDDEN -> 403;
          case CONFLICT -> 409;
        };
    return Problem.of(status, rejected.refusal().code(), rejected.about().toArray())
        .with(
            rejected.violations().stream()
                .map(v -> FieldProblem.ofPointer(v.pointer(), v.refusal().code(), v.about()))
                .toList());
  }

  /** The problem a refusal of the ledger is: none of them is the rules' word. */
  static Problem of(LedgerRefused refused) {
    String code = refused.code().text();
    return switch (refused.code()) {
      case ENTRY_TOO_LARGE -> Problem.of(422, code);
      case KEY_REUSED -> Problem.of(422, "idempotency-key-reused");
      case BUSY -> Problem.of(503, code).with("Retry-After", "1");
      case OUTCOME_UNKNOWN, CLOCK_SKEW -> Problem.of(503, code).with("Retry-After", "5");
      case NO_ACTOR -> Problem.of(500, "internal");
    };
  }

  /** The problem that a bare status tells of. */
  static Problem of(int status) {
    return Problem.of(
        status,
        switch (status) {
          case 404 -> "not-found";
          case 405 -> "method-not-allowed";
          case 406 -> "not-acceptable";
          case 408 -> "body-too-slow";
          case 413 -> "body-too-large";
          case 415 -> "unsupported-media-type";
          case 503 -> "busy";
          default -> status >= 400 && status < 500 ? "malformed-request" : "internal";
        });
  }

  /** Writes the answer: a page to who reads pages, else the problem document. */
  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    count(problem);
    if (response.isCommitted()) return;
    response.resetBuffer();
    problem.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    var detail = detail(problem, request);
    detail.setInstance(instance(request));
    if (isPage(request)) {
      request.setAttribute("problem", detail);
      response.sendError(problem.status());
      return;
    }
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), detail);
  }

  /** Absent if the path cannot be written as an address. */
  private static @Nullable URI instance(HttpServletRequest request) {
    try {
      return new URI(path(request));
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The path that was asked for, also while its error is being told. */
  static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
        ? failed
        : request.getRequestURI();
  }

  /** Whether a page was asked for, to be read by a person. */
  public static boolean isPage(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return request.getMethod().equals("GET")
        && !path(request).startsWith("/api/")
        && accept != null
        && accept.contains("text/html");
  }

  /** Codes are constants of the code: their number is bounded, and they name nobody. */
  private void count(Problem problem) {
    meters
        .counter(
            "jejak.refusals", "code", problem.code(), "status", String.valueOf(problem.status()))
        .increment();
  }

  private Map<String, String> inWords(FieldProblem field, Locale locale) {
    var words = new LinkedHashMap<String, String>();
    words.put(field.place(), field.at());
    words.put("code", field.code());
    words.put("detail", text("refusal." + field.code(), field.about(), locale));
    return words;
  }

  private String text(String key, List<String> about, Locale locale) {
    String bare = key.substring(key.indexOf('.') + 1);
    return Objects.requireNonNullElse(texts.getMessage(key, about.toArray(), bare, locale), bare);
  }
}
