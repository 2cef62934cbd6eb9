package id.jejak.infra.ledger;

import java.util.Locale;

/** The ledger did not take a commit, for a reason that is not the rules': nothing was written. */
public final class LedgerRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a commit was not taken. */
  public enum Code {
    /** An entry or a commit over the limits of the format. */
    ENTRY_TOO_LARGE,
    /** Too many commits wait already; try again in a moment. */
    BUSY,
    /** The store did not answer in time; repeat with the same key to learn what happened. */
    OUTCOME_UNKNOWN,
    /** This process's clock and the store's are too far apart. */
    CLOCK_SKEW,
    /** The idempotency key was used for another request. */
    KEY_REUSED,
    /** An event that does not say who acts, in which role. */
    NO_ACTOR;

    /** The code in kebab case. */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Code code;

  public LedgerRefused(Code code, String sentence) {
    super(sentence);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
