package id.jejak.kernel;

import java.util.List;

/** The one "the rules say no": a refusal's code, what it is about, and the cells concerned. */
public final class Rejected extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Refusal refusal;
  private final transient List<String> about;
  private final transient List<Violation> violations;

  private Rejected(Refusal refusal, List<String> about, List<Violation> violations) {
    super(refusal.code() + (about.isEmpty() ? "" : " " + about), null, false, false);
    this.refusal = refusal;
    this.about = about;
    this.violations = violations;
  }

  /** A refusal, with the words its sentence needs ({0}, {1} in the messages files). */
  public static Rejected because(Refusal refusal, Object... about) {
    return new Rejected(refusal, List.of(about).stream().map(Object::toString).toList(), List.of());
  }

  /** A refusal of several fields at once. */
  public static Rejected fields(Refusal refusal, List<Violation> violations) {
    return new Rejected(refusal, List.of(), List.copyOf(violations));
  }

  /** The same refusal, naming the one field it is about. */
  public Rejected at(String field) {
    return new Rejected(refusal, about, List.of(new Violation(field, refusal, about)));
  }

  public Refusal refusal() {
    return refusal;
  }

  public List<String> about() {
    return about;
  }

  public List<Violation> violations() {
    return violations;
  }

  /**
   * What is wrong with one field.
   *
   * @param pointer JSON pointer into the body, for example {@code /0/items/1/fulfilled}
   * @param refusal why
   * @param about the words its sentence needs
   */
  public record Violation(String pointer, Refusal refusal, List<String> about) {
    public Violation {
      about = List.copyOf(about);
    }

    public static Violation at(String pointer, Refusal refusal, Object... about) {
      return new Violation(
          pointer, refusal, List.of(about).stream().map(Object::toString).toList());
    }
  }
}
