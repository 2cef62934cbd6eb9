package id.jejak.infra.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells of what went wrong outside every controller, and shows pages what went wrong in one. */
@Controller
class ErrorPage implements ErrorController {
  private static final String PROBLEM = "problem";
  private final Problems problems;

  ErrorPage(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("/error")
  @Nullable ModelAndView tell(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Who asks for this address itself asks for a page that is not there.
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer failed
            ? failed
            : 404;
    if (!Problems.isPage(request)) {
      problems.write(request, response, Problems.of(status));
      return null;
    }
    Object told = request.getAttribute(PROBLEM);
    Object problem = told == null ? problems.detail(Problems.of(status), request) : told;
    return new ModelAndView(
        "error", Map.of(PROBLEM, problem, "status", status), HttpStatusCode.valueOf(status));
  }
}
