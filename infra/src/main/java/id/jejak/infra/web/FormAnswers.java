package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds in the session what became of a form, for the page that shows it once. */
@Component
class FormAnswers {
  private final JsonMapper json;
  private final Problems problems;

  FormAnswers(JsonMapper json, Problems problems) {
    this.json = json;
    this.problems = problems;
  }

  /** What was only tried, or was answered in parts. */
  void holdTried(HttpServletRequest request, String page, JsonNode told, PostedForm form) {
    request.getSession().setAttribute(Refused.ATTRIBUTE, tried(page, told, form));
  }

  void holdRefused(HttpServletRequest request, String page, JsonNode problem, PostedForm form)
      throws IOException {
    readToTheEnd(form, FormFiles.OF_THE_REFUSED);
    hold(request, refused(page, problem, form, request));
  }

  /** Whose session ended while he typed finds all of it again once he has signed in. */
  void holdUntilSignedIn(HttpServletRequest request, String page, PostedForm form)
      throws IOException {
    var ended = problems.detail(Problem.of(401, "session-ended"), request);
    var problem =
        json.valueToTree(
            Map.of("title", String.valueOf(ended.getDetail()), "code", "session-ended"));
    readToTheEnd(form, FormFiles.OF_NOBODY);
    hold(request, refused(page, problem, form, request));
  }

  /** A sign-in that fails does not push out what waits for its success. */
  private static void hold(HttpServletRequest request, Refused refused) {
    var session = request.getSession();
    boolean signingIn = request.getRequestURI().equals("/api/session");
    @Nullable Refused before = null;
    if (signingIn && session.getAttribute(Refused.ATTRIBUTE) instanceof Refused held)
      before = held.page().equals(refused.page()) ? held.before() : held;
    session.setAttribute(Refused.ATTRIBUTE, refused.after(before));
  }

  /** As far as it goes: what was typed behind a file is to be shown again too. */
  private static void readToTheEnd(PostedForm form, FormFiles files) throws IOException {
    try {
      form.readOn(files);
    } catch (Problem endless) {
      // What was read is held.
    }
  }

  private Refused refused(
      String page, JsonNode problem, PostedForm form, HttpServletRequest request) {
    Map<String, String> errors = new LinkedHashMap<>();
    form.faults()
        .forEach(
            (field, fault) ->
                errors.put(field, String.valueOf(problems.detail(fault, request).getDetail())));
    var fields = FormFields.of(form);
    problem
        .path("errors")
        .forEach(
            error ->
                errors.putIfAbsent(
                    fields.name(error.path("pointer").asString()),
                    error.path("detail").asString()));
    return new Refused(
        URI.create(page).getPath(),
        problem.path("title").asString(),
        problem.path("detail").asString(problem.path("title").asString()),
        problem.path("code").asString(),
        form.shown(),
        errors,
        form.has("_at") ? form.control("_at") : "",
        form.has("_by") ? form.control("_by") : null,
        null,
        null);
  }

  private static Refused tried(String page, JsonNode told, PostedForm form) {
    var answers = new ArrayList<Map<String, String>>();
    for (JsonNode each : told.isArray() ? told : List.of(told)) {
      var answer = new LinkedHashMap<String, String>();
      each.propertyStream()
          .filter(member -> member.getValue().isValueNode())
          .forEach(member -> answer.put(member.getKey(), member.getValue().asString()));
      answers.add(Map.copyOf(answer));
    }
    String shownAt = URI.create(page).getPath();
    return new Refused(
        shownAt, "", "", "", form.shown(), Map.of(), "", null, null, List.copyOf(answers));
  }
}
