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
 * @param by the account it is for; absent where nobody was signed in
 * @param before a form that was refused earlier and is still to be shown
 */
public record Refused(
    String page,
    String title,
    String detail,
    String code,
    Map<String, String> values,
    Map<String, String> errors,
    @Nullable String by,
    @Nullable Refused before) {
  /** Where a session holds it. */
  public static final String ATTRIBUTE = Refused.class.getName();

  public Refused {
    values = Map.copyOf(values);
    errors = Map.copyOf(errors);
  }

  /** The same, after another that is still to be shown. */
  Refused after(@Nullable Refused earlier) {
    return new Refused(page, title, detail, code, values, errors, by, earlier);
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
      if (refused.before() == null) session.removeAttribute(ATTRIBUTE);
      else session.setAttribute(ATTRIBUTE, refused.before());
      return refused.by() == null || refused.by().equals(request.getRemoteUser()) ? refused : null;
    }
  }
}
