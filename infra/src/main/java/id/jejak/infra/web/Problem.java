package id.jejak.infra.web;

import java.util.List;
import java.util.Map;

/** What the edge itself says no to: a status and a stable code, before any rule is asked. */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int status;
  private final String code;
  private final transient List<String> about;
  private final transient Map<String, String> headers;
  private final transient List<FieldProblem> fields;

  private Problem(
      int status,
      String code,
      List<String> about,
      Map<String, String> headers,
      List<FieldProblem> fields) {
    super(code, null, false, false);
    this.status = status;
    this.code = code;
    this.about = about;
    this.headers = headers;
    this.fields = fields;
  }

  /** A problem, with the words its sentence needs. */
  public static Problem of(int status, String code, Object... about) {
    var words = List.of(about).stream().map(Object::toString).toList();
    return new Problem(status, code, words, Map.of(), List.of());
  }

  /** What is wrong with a parameter of the query or the path, which the answer names. */
  public static Problem ofParameter(String code, String name) {
    return of(400, code, name).with(List.of(FieldProblem.ofParameter(name, code)));
  }

  /** The same problem with one more header on its answer. */
  public Problem with(String header, String value) {
    var more = new java.util.LinkedHashMap<>(headers);
    more.put(header, value);
    return new Problem(status, code, about, Map.copyOf(more), fields);
  }

  /** The same problem, saying which fields it is about. */
  public Problem with(List<FieldProblem> named) {
    return new Problem(status, code, about, headers, List.copyOf(named));
  }

  /** The same problem of a question, which has no body to be wrong: its parameters are. */
  Problem ofQuestion() {
    var named = fields.stream().map(FieldProblem::ofQuestion).toList();
    return new Problem(status == 422 ? 400 : status, code, about, headers, named);
  }

  int status() {
    return status;
  }

  public String code() {
    return code;
  }

  List<String> about() {
    return about;
  }

  Map<String, String> headers() {
    return headers;
  }

  List<FieldProblem> fields() {
    return fields;
  }

  /**
   * What is wrong with one field.
   *
   * @param place {@code pointer} into the body's JSON, or {@code parameter}
   * @param at the pointer, or the parameter's name
   */
  public record FieldProblem(String place, String at, String code, List<String> about) {
    public FieldProblem {
      about = List.copyOf(about);
    }

    static FieldProblem ofPointer(String pointer, String code, List<String> about) {
      return new FieldProblem("pointer", pointer, code, about);
    }

    FieldProblem ofQuestion() {
      return new FieldProblem("parameter", at, code, about);
    }

    static FieldProblem ofParameter(String name, String code) {
      return new FieldProblem("parameter", name, code, List.of(name));
    }
  }
}
