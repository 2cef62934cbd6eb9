package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What a browser posted: fields of the command, and underscored ones that steer the bridge. */
final class PostedForm {
  private final Map<String, String[]> controls = new LinkedHashMap<>();
  private final Map<String, String[]> fields = new LinkedHashMap<>();

  PostedForm(HttpServletRequest request) {
    var query =
        UriComponentsBuilder.newInstance().query(request.getQueryString()).build().getQueryParams();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.startsWith("_")) controls.put(name, values);
              else if (!query.containsKey(name)) fields.put(name, values);
            });
  }

  boolean has(String control) {
    return controls.containsKey(control) && !control(control).isBlank();
  }

  String control(String name) {
    String[] values = controls.get(name);
    if (values == null || values.length != 1) throw Problem.of(400, "malformed-form", name);
    return values[0];
  }

  Map<String, String[]> fields() {
    return fields;
  }
}
