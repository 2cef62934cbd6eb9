package id.jejak.query;

/** Too many ask at once for what costs much to make: whoever asks should come back in a moment. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Busy() {
    super("too many ask at once", null, false, false);
  }
}
