package id.jejak.infra.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A posted form as the rest of the application sees it: a command in JSON. */
final class FormRequest extends HttpServletRequestWrapper {
  private static final Map<String, String> CONTROLS =
      Map.of(
          "idempotency-key", "_key",
          "if-match", "_version",
          "if-none-match", "_first",
          "x-csrf-token", "_csrf");
  private final Content content;
  private final String method;
  private final PostedForm form;

  /** The command in JSON, made when it is asked for. */
  @FunctionalInterface
  interface Content {
    byte[] json() throws IOException;
  }

  FormRequest(HttpServletRequest request, String method, PostedForm form, Content content) {
    super(request);
    this.content = content;
    this.method = method;
    this.form = form;
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public String getContentType() {
    return FormJson.TYPE.toString();
  }

  /** Not known before it is made. */
  @Override
  public int getContentLength() {
    return -1;
  }

  @Override
  public long getContentLengthLong() {
    return -1;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Body(this, content.json(), getContentType()).getInputStream();
  }

  @Override
  public @Nullable String getHeader(String name) {
    String header = name.toLowerCase(java.util.Locale.ROOT);
    String control = CONTROLS.get(header);
    if (control != null && form.has(control)) {
      return header.equals("if-match")
          ? "\"" + form.control(control) + "\""
          : form.control(control);
    }
    return switch (header) {
      case "accept" -> "application/json";
      case "content-type" -> getContentType();
      case "content-length" -> null;
      default -> super.getHeader(name);
    };
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String value = getHeader(name);
    boolean plain = java.util.Objects.equals(value, super.getHeader(name));
    if (plain) return super.getHeaders(name);
    return value == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(value));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    var names = new LinkedHashSet<>(Collections.list(super.getHeaderNames()));
    CONTROLS.forEach(
        (header, control) -> {
          if (form.has(control)) names.add(header);
        });
    return Collections.enumeration(names);
  }
}
