package id.jejak.query.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page at hand, and links to itself with another parameter. */
public final class Here {
  private static final String URI = "uri=";

  /** Parameters that a page is not to keep when it is shown as of another moment. */
  private static final Set<String> OF_ITS_MOMENT =
      Set.of("asOf", "after", "page", "lang", "newerThan");

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

  public String path() {
    return path;
  }

  /** Whether a page was asked for, and no program's answer. */
  boolean isPage() {
    return !path.startsWith("/api/");
  }

  /** A parameter and one of its values. */
  public record Parameter(String name, String value) {}

  /** What this page was asked for, whatever the moment. */
  public List<Parameter> kept() {
    return parameters.entrySet().stream()
        .filter(each -> !OF_ITS_MOMENT.contains(each.getKey()))
        .flatMap(
            each -> Arrays.stream(each.getValue()).map(one -> new Parameter(each.getKey(), one)))
        .toList();
  }

  /** This page as things stood at a position. */
  public String asOf(long position) {
    return with("asOf", position);
  }

  /** This page as things stand now. */
  public String now() {
    return with("asOf", null);
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
