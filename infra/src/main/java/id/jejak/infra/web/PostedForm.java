package id.jejak.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** What a browser posted: fields of the command, and underscored ones that steer the bridge. */
class PostedForm {
  private final Map<String, List<String>> controls = new LinkedHashMap<>();
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** Reads a form that came without files, whole. */
  static PostedForm of(HttpServletRequest request) throws IOException {
    byte[] body = Body.read(request, Intake.BOUND);
    var form = new PostedForm();
    try {
      new FormHttpMessageConverter()
          .read(null, sent(body))
          .forEach((name, values) -> values.forEach(value -> form.add(name, text(value))));
    } catch (HttpMessageNotReadableException | IllegalArgumentException e) {
      throw Problem.of(400, "malformed-form", MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
    return form;
  }

  private static HttpInputMessage sent(byte[] body) {
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return new ByteArrayInputStream(body);
      }

      @Override
      public HttpHeaders getHeaders() {
        return HttpHeaders.EMPTY;
      }
    };
  }

  /** A name without a value has none to show. */
  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  final void put(String name, String... values) {
    ofItsKind(name).put(name, new ArrayList<>(List.of(values)));
  }

  /** Adds what came under a name that may have come before. */
  final void add(String name, String value) {
    ofItsKind(name).computeIfAbsent(name, first -> new ArrayList<>()).add(value);
  }

  private Map<String, List<String>> ofItsKind(String name) {
    return name.startsWith("_") ? controls : fields;
  }

  /** Reads what is still to come, if anything is. */
  void readOn(FormFiles files) throws IOException {}

  /** What is wrong with files that came with it, by field. */
  Map<String, Problem> faults() {
    return Map.of();
  }

  boolean has(String control) {
    return controls.containsKey(control) && !control(control).isBlank();
  }

  String control(String name) {
    List<String> values = controls.get(name);
    if (values == null || values.size() != 1) throw Problem.of(400, "malformed-form", name);
    return values.getFirst();
  }

  Map<String, List<String>> fields() {
    return fields;
  }

  /** What may be shown again of what was entered; of a list, its values with commas between. */
  Map<String, String> shown() {
    var secret = controls.getOrDefault("_secret", List.of());
    return fields.entrySet().stream()
        .filter(field -> !secret.contains(field.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, field -> String.join(",", field.getValue())));
  }
}
