package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * A form that was refused, to be shown again once.
 *
 * @param page path of the page that shows it
 * @param values what was entered, by field name
 * @param errors what is wrong with it, in words, by field name
 */
public record Refused(
    String page,
    String title,
    String detail,
    String code,
    Map<String, String> values,
    Map<String, String> errors) {
  /** Where a session holds it. */
  public static final String ATTRIBUTE = Refused.class.getName();

  public Refused {
    values = Map.copyOf(values);
    errors = Map.copyOf(errors);
  }

  /** Puts a refused form into the model of its page, and forgets it. */
  @ControllerAdvice(annotations = Controller.class)
  static class InModel {
    @ModelAttribute("refused")
    @Nullable Refused refused(HttpServletRequest request) {
      var session = request.getSession(false);
      if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Refused refused)) {
        return null;
      }
      if (!refused.page().equals(request.getRequestURI())) return null;
      session.removeAttribute(ATTRIBUTE);
      return refused;
    }
  }
}
