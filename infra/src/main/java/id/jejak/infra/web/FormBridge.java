package id.jejak.infra.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a form posted to a command's path ({@code /api/…}) into the JSON command. The contract:
 *
 * <ul>
 *   <li>A field's name is its path in the body: {@code reason}, {@code findings[0].cell}, {@code
 *       fields[]} (a list of one or many), {@code [0].service} where the body is a list. Types
 *       follow the command; empty fields and wholly empty rows are absent.
 *   <li>{@code _return}: path on this site to go to (303) when it is done, with {@code
 *       ?after=<position>}; {@code _again}: path of the page with the form, default {@code
 *       _return}.
 *   <li>{@code _method}: PUT or DELETE; {@code _key}: idempotency key, so that a double click is
 *       one command; {@code _version}: the version seen ({@code If-Match}); {@code _first}: {@code
 *       *} where nothing was there yet ({@code If-None-Match}); {@code _csrf} as usual.
 *   <li>{@code _empty}: name of a list that is empty if the form has no row of it, not absent.
 *   <li>A file ({@code multipart/form-data}) is taken in as a document is, and named in the command
 *       at its field's name, if the command names documents and is not only tried; what steers the
 *       form stands before the first one.
 *   <li>Refused, the browser goes (303) to {@code _again}, whose model has {@code refused} once: a
 *       {@link Refused} with {@code title}, {@code detail}, {@code code}, {@code values['name']} as
 *       entered and {@code errors['name']} in words. Else {@code refused} is null.
 *   <li>{@code _at}: what the ids of the form's fields begin with before their names, where a page
 *       has several forms of a kind; {@code refused.at} says which of them it was.
 *   <li>{@code _secret}: name of a field that is not shown again, nor kept.
 *   <li>Only tried ({@code ?dryRun=true}) or answered in parts (a list), the page to go to has
 *       {@code tried} once: the same with {@code answers}, of each part its plain members.
 *   <li>Without a sign-in the browser goes to {@code /sign-in}; if the form says in {@code _by}
 *       whose it is, it waits for him.
 * </ul>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class FormBridge extends OncePerRequestFilter {
  private static final Set<String> METHODS = Set.of("POST", "PUT", "DELETE");
  private final JsonMapper json;
  private final Problems problems;
  private final FormFiles.OfCommand files;
  private final FormAnswers answers;

  FormBridge(JsonMapper json, Problems problems, FormFiles.OfCommand files, FormAnswers answers) {
    this.json = json;
    this.problems = problems;
    this.files = files;
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !request.getRequestURI().startsWith("/api/")
        || !(is(MediaType.APPLICATION_FORM_URLENCODED_VALUE, request) || hasFiles(request));
  }

  private static boolean hasFiles(HttpServletRequest request) {
    return is(MediaType.MULTIPART_FORM_DATA_VALUE, request);
  }

  private static boolean is(String type, HttpServletRequest request) {
    return request.getContentType() != null && request.getContentType().startsWith(type);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (hasFiles(request)) {
        cross(FormInParts.of(request), request, response, chain);
      } else {
        cross(PostedForm.of(request), request, response, chain);
      }
    } catch (Problem problem) {
      problems.write(request, response, problem);
    }
  }

  private void cross(
      PostedForm form, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String done = local(form.control("_return"));
    String again = form.has("_again") ? local(form.control("_again")) : done;
    String method = method(form);
    var command =
        new FormRequest(request, method, form, () -> json(form, filesOf(request, method)));
    var answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(command, answer);
    int status = answer.getStatus();
    byte[] body = answer.getContentAsByteArray();
    if (response.isCommitted()) return;
    answer.resetBuffer();
    response.setContentLength(0);
    if (status >= 200 && status < 300) {
      JsonNode told = json.readTree(body);
      // A receipt says where it leads; what was only tried, or is told in parts, is shown.
      if (told.isArray() || told.path("dryRun").asBoolean())
        answers.holdTried(request, done, told, form);
      see(response, withPosition(done, told));
    } else if (status == 401 && !request.getRequestURI().equals("/api/session")) {
      see(response, signIn(request, again, form));
    } else {
      answers.holdRefused(request, again, json.readTree(body), form);
      see(response, again);
    }
  }

  /** The command. Asked for when it is known who sends it, so that his files are taken in. */
  private byte[] json(PostedForm form, FormFiles files) throws IOException {
    form.readOn(files);
    if (!form.faults().isEmpty()) throw Problem.of(422, "invalid-fields");
    return json.writeValueAsBytes(FormFields.of(form).tree());
  }

  private FormFiles filesOf(HttpServletRequest request, String method) {
    return Envelopes.dryRun(request)
        ? FormFiles.OF_A_TRIAL
        : files.of(method, request.getRequestURI());
  }

  private String signIn(HttpServletRequest request, String again, PostedForm form)
      throws IOException {
    if (!form.has("_by")) return "/sign-in";
    answers.holdUntilSignedIn(request, again, form);
    return "/sign-in?to=" + URLEncoder.encode(again, StandardCharsets.UTF_8);
  }

  private static String method(PostedForm form) {
    String method = form.has("_method") ? form.control("_method") : "POST";
    if (!METHODS.contains(method)) throw Problem.of(400, "malformed-form", "_method");
    return method;
  }

  /** A path on this site; anything that a browser could take for another site is refused. */
  private static String local(String path) {
    boolean ours =
        path.matches("/([^/\\\\].*)?")
            && path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\' && c != '"' && c != '<');
    if (!ours) throw Problem.of(400, "malformed-form", "_return");
    return path;
  }

  private static String withPosition(String path, JsonNode receipt) {
    JsonNode position = receipt.path("position");
    for (JsonNode each : receipt.isArray() ? receipt : List.<JsonNode>of())
      if (each.path("position").asLong(-1) > position.asLong(-1)) position = each.path("position");
    if (!position.isIntegralNumber()) return path;
    return UriComponentsBuilder.fromUriString(path)
        .replaceQueryParam("after", position.asLong())
        .build()
        .toUriString();
  }

  private static void see(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }
}
