package id.jejak.command;

import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Free text as events hold it: something is said, within a limit of characters, without control
 * characters. So a character takes at most three bytes, and a limit bounds an entry's size.
 */
public final class Text {
  private Text() {}

  /** The text without surrounding blanks; refused where it is not fit to be recorded. */
  public static String of(String text, int limit) {
    Refusal wrong = wrongWith(text, limit);
    if (wrong != null) throw Rejected.because(wrong, limit);
    return text.strip();
  }

  /** Why a text cannot be recorded; null if it can. */
  public static @Nullable Refusal wrongWith(String text, int limit) {
    if (text.isBlank()) return ValueRefusal.BLANK;
    if (text.strip().length() > limit) return ValueRefusal.TOO_LONG;
    boolean plain = text.codePoints().allMatch(Text::isPlain);
    return plain ? null : ValueRefusal.NOT_PLAIN_TEXT;
  }

  private static boolean isPlain(int point) {
    return point == '\n' || point == '\r' || point == '\t' || !isControlOrHalf(point);
  }

  private static boolean isControlOrHalf(int point) {
    return Character.isISOControl(point)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
