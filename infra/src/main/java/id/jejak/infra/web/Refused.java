package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * A form that was refused, to be shown again once.
 *
 * @param page path of the page that shows it
 * @param values what was entered, by field name
 * @param errors what is wrong with it, in words, by field name
 * @param at what the ids of its fields begin with; empty if nothing
 * @param by the account it is for; absent where nobody was signed in
 * @param before a form that was refused earlier and is still to be shown
 * @param answers what became of a form that was only tried or is answered in parts, one each;
 *     absent where it was refused
 */
public record Refused(
    String page,
    String title,
    String detail,
    String code,
    Map<String, String> values,
    Map<String, String> errors,
    String at,
    @Nullable String by,
    @Nullable Refused before,
    @Nullable List<Map<String, String>> answers) {
  /** Where a session holds it. */
  public static final String ATTRIBUTE = Refused.class.getName();

  public Refused {
    values = Map.copyOf(values);
    errors = Map.copyOf(errors);
  }

  /** The same, after another that is still to be shown. */
  Refused after(@Nullable Refused earlier) {
    return new Refused(page, title, detail, code, values, errors, at, by, earlier, answers);
  }

  /** Puts a refused form into the model of its page, and forgets it. */
  @ControllerAdvice(annotations = Controller.class)
  static class InModel {
    @ModelAttribute
    void fill(HttpServletRequest request, Model model) {
      var session = request.getSession(false);
      if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Refused form)) return;
      if (!form.page().equals(request.getRequestURI())) return;
      if (ByItself.asks(request)) return;
      if (form.before() == null) session.removeAttribute(ATTRIBUTE);
      else session.setAttribute(ATTRIBUTE, form.before());
      boolean his = form.by() == null || form.by().equals(request.getRemoteUser());
      if (his) model.addAttribute(form.answers() == null ? "refused" : "tried", form);
    }
  }
}
