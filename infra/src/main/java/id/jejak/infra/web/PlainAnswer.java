package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Tells of a problem where the rest of the application cannot: no store, session or template. */
@Component
class PlainAnswer {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><title>%2$s – Jejak</title>
      <link rel="stylesheet" href="/lib/govuk-frontend-5.14.0.css"></head>
      <body class="govuk-template__body">%4$s<main class="govuk-width-container govuk-main-wrapper">
      <h1 class="govuk-heading-l">%2$s</h1><p class="govuk-body">%3$s</p>
      <p class="govuk-body"><a class="govuk-link" href="/">Jejak</a></p></main></body>
      </html>
      """;
  private final Problems problems;
  private final AnswerMark mark;

  PlainAnswer(Problems problems, AnswerMark mark) {
    this.problems = problems;
    this.mark = mark;
  }

  void tell(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    String simulation = simulation();
    if (simulation != null) response.setHeader(AnswerMark.HEADER, simulation);
    if (!Problems.isPage(request)) {
      problems.write(request, response, problem);
      return;
    }
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=UTF-8");
    Locale locale = problems.locale(request);
    response
        .getOutputStream()
        .write(
            page(problems.detail(problem, locale), locale, simulation)
                .getBytes(StandardCharsets.UTF_8));
  }

  /** Without a store it may not be known yet. */
  private @Nullable String simulation() {
    try {
      return mark.text();
    } catch (RuntimeException unknown) {
      return null;
    }
  }

  private static String page(ProblemDetail detail, Locale locale, @Nullable String simulation) {
    return PAGE.formatted(
        locale.getLanguage(),
        escaped(detail.getTitle()),
        escaped(detail.getDetail()),
        simulation == null ? "" : "<p class=\"govuk-body\">" + simulation + "</p>");
  }

  private static String escaped(@Nullable String text) {
    return HtmlUtils.htmlEscape(text == null ? "" : text, "UTF-8");
  }
}
