package id.jejak.infra.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers a request that the server turned away before the application saw it, such as one whose
 * address is not properly encoded; nothing of the request is repeated.
 */
final class OuterEdge extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(OuterEdge.class);
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><title>%2$s – Jejak</title>
      <link rel="stylesheet" href="/jejak.css"></head>
      <body>%4$s<main><h1>%2$s</h1><p>%3$s</p><p><a href="/">Jejak</a></p></main></body>
      </html>
      """;
  private final ObjectProvider<Problems> all;
  private final ObjectProvider<AnswerMark> mark;

  OuterEdge(ObjectProvider<Problems> all, ObjectProvider<AnswerMark> mark) {
    this.all = all;
    this.mark = mark;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
    var problem = status == 400 ? Problem.of(400, "malformed-address") : Problems.of(status);
    try {
      tell(request, response, problem);
    } catch (IOException gone) {
      LOG.debug("whoever asked has gone", gone);
    }
  }

  private void tell(Request request, Response response, Problem problem) throws IOException {
    Problems problems = all.getObject();
    String simulation = mark.getObject().text();
    if (simulation != null) response.setHeader(AnswerMark.HEADER, simulation);
    if (Problems.isPage(request)) {
      response.setHeader("Cache-Control", "no-store");
      response.setContentType("text/html;charset=UTF-8");
      Locale locale = problems.locale(request);
      byte[] page =
          page(problems.detail(problem, locale), locale, simulation)
              .getBytes(StandardCharsets.UTF_8);
      response.getOutputStream().write(page);
    } else {
      problems.write(request, response, problem);
    }
    response.finishResponse();
  }

  private static String page(ProblemDetail detail, Locale locale, @Nullable String simulation) {
    return PAGE.formatted(
        locale.getLanguage(),
        escaped(detail.getTitle()),
        escaped(detail.getDetail()),
        simulation == null ? "" : "<p class=\"simulation\">" + simulation + "</p>");
  }

  private static String escaped(@Nullable String text) {
    return HtmlUtils.htmlEscape(text == null ? "" : text, "UTF-8");
  }
}
