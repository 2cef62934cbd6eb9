package id.jejak.query.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page at hand, and links to itself with another parameter. */
public final class Here {
  private static final String URI = "uri=";
  private final String path;
  private final Map<String, String[]> parameters;

  Here(String path, Map<String, String[]> parameters) {
    this.path = path;
    this.parameters = parameters;
  }

  public static Here of(WebRequest request) {
    return new Here(
        request.getDescription(false).substring(URI.length()), request.getParameterMap());
  }

  String path() {
    return path;
  }

  /** Whether a page was asked for, and no program's answer. */
  boolean isPage() {
    return !path.startsWith("/api/");
  }

  /** This page with a parameter changed, or without it. */
  public String with(String name, @Nullable Object value) {
    var link = UriComponentsBuilder.fromPath(path.equals("/error") ? "/" : path);
    parameters.forEach(
        (each, values) -> {
          if (!each.equals(name) && !each.equals("after")) {
            link.queryParam(each, (Object[]) values);
          }
        });
    if (value != null) link.queryParam(name, value);
    return link.encode().build().toUriString();
  }
}
