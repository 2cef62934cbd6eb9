package id.jejak.kernel;

/**
 * A reason why something is not done: an enum constant per rule, whose {@link #code()} is stable
 * and seen by tests, programs and the messages files ({@code refusal.<code>}).
 */
public interface Refusal {
  /** The constant's name, supplied by the enum. */
  String name();

  /** What kind of no this is. */
  Kind kind();

  /** The stable code, in kebab case. */
  default String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** The families of refusals, from which the edge takes its status. */
  enum Kind {
    /** Well-formed but not a possible value. */
    INVALID,
    /** Names something that is not there. */
    UNKNOWN,
    /** Not this person's to do. */
    FORBIDDEN,
    /** The rules say no as things stand. */
    CONFLICT
  }
}
