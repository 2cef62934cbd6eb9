package id.jejak.infra.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers a request that the server turned away before the application saw it, such as one whose
 * address is not properly encoded; nothing of the request is repeated.
 */
final class OuterEdge extends ErrorReportValve {
  private static final Logger LOG = LoggerFactory.getLogger(OuterEdge.class);
  private final ObjectProvider<PlainAnswer> answer;

  OuterEdge(ObjectProvider<PlainAnswer> answer) {
    this.answer = answer;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
    var problem = status == 400 ? Problem.of(400, "malformed-address") : Problems.of(status);
    try {
      answer.getObject().tell(request, response, problem);
      response.finishResponse();
    } catch (IOException gone) {
      LOG.debug("whoever asked has gone", gone);
    }
  }
}
