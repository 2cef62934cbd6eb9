package id.jejak.infra.app;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the forms there are by following links from the start page, as each of some readers. */
final class Forms {
  private static final Pattern FORM = Pattern.compile("<form ([^>]*)>(.*?)</form>", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|textarea|select)\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>");
  // As many pages of a kind as it takes to meet reports in all states, not all there are.
  private static final int OF_A_KIND = 24;

  private final Jejak jejak;

  Forms(Jejak jejak) {
    this.jejak = jejak;
  }

  /**
   * A form where somebody met it.
   *
   * @param reader who met it; nobody signed in if empty
   * @param page where
   * @param action what it asks for
   * @param fields the names of what can be filled in
   * @param needs whether it says that some of it must be
   */
  record Form(
      String reader, String page, String method, String action, Set<String> fields, boolean needs) {
    Form {
      fields = Set.copyOf(fields);
    }

    /** What it is, wherever it was met. */
    String kind() {
      var names =
          fields.stream()
              .map(name -> name.replaceAll("\\d+", "#"))
              .collect(Collectors.toCollection(TreeSet::new));
      return method + " " + Forms.kind(action) + " " + names;
    }

    boolean isSignIn() {
      return action.equals("/api/session");
    }

    @Override
    public String toString() {
      return (reader.isEmpty() ? "anyone" : reader) + " at " + page + ": " + Forms.kind(action);
    }
  }

  /** One form of each kind, where it was met first. */
  Collection<Form> of(List<String> readers) {
    var found = new LinkedHashMap<String, Form>();
    for (String reader : readers) walk(reader, found);
    return found.values();
  }

  private void walk(String reader, Map<String, Form> found) {
    var caller = (reader.isEmpty() ? jejak.anyone() : jejak.as(reader)).with("Accept", "text/html");
    var next = new ArrayDeque<>(List.of("/", "/sign-in"));
    var seen = new HashSet<String>(next);
    var kinds = new HashMap<String, Integer>();
    while (!next.isEmpty()) {
      String page = next.poll();
      if (kinds.merge(kind(page), 1, Integer::sum) > OF_A_KIND) continue;
      var answer = caller.get(page);
      if (answer.status() != 200) continue;
      FORM.matcher(answer.body())
          .results()
          .map(form -> form(reader, page, form))
          .filter(form -> !form.fields().isEmpty())
          .forEach(form -> found.putIfAbsent(form.kind(), form));
      LINK.matcher(answer.body())
          .results()
          .map(link -> link.group(1).replace("&amp;", "&"))
          .filter(link -> !link.matches("/api/.*|/lib/.*|.*[?&](lang=|asOf=\\d).*|.*\\.\\w+"))
          .map(link -> link.replaceAll("[?&](queue|asOf)(=[^&]*)?", ""))
          .filter(seen::add)
          .forEach(next::add);
    }
  }

  private static Form form(String reader, String page, MatchResult form) {
    var fields =
        FIELD
            .matcher(form.group(2))
            .results()
            .filter(field -> !field.group().matches("(?s).*type=\"(hidden|file)\".*"))
            .map(field -> field.group(1))
            .collect(Collectors.toSet());
    boolean needs = form.group(2).matches("(?s).*\\srequired\\b.*");
    String method = form.group(1).contains("method=\"post\"") ? "POST" : "GET";
    return new Form(reader, page, method, attribute("action", form.group(1)), fields, needs);
  }

  private static String attribute(String name, String tag) {
    var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? found.group(1) : "";
  }

  /** An address without what it is about. */
  private static String kind(String address) {
    return address
        .replaceAll("\\?.*", "")
        .replaceAll("/\\d{4}-Q\\d|/\\d+(\\.\\d+)*(?=/|$)", "/#")
        .replaceAll("/achievements/\\w+", "/achievements/#");
  }
}
