package id.jejak.command.report;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.util.Locale;

/** How a verifier settles an answered finding. */
public enum Settlement {
  /** The answer or the new figures mend it. */
  ACCEPTED,
  /** It is still wrong: the report cannot be approved, and a return asks for a new answer. */
  INSISTED,
  /** It was no fault. */
  DROPPED;

  /** The settlement as events and bodies name it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Settlement of(String word) {
    for (Settlement settlement : values()) if (settlement.word().equals(word)) return settlement;
    throw Rejected.because(ValueRefusal.NOT_A_CHOICE, word);
  }
}
