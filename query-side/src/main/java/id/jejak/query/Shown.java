package id.jejak.query;

import id.jejak.kernel.scoring.ExactFigure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as they are shown: two places, half up, with the language's decimal mark. */
public final class Shown {
  private static final int PLACES = 2;

  private Shown() {}

  /** A recorded decimal, for programs: with a point. */
  public static @Nullable String figure(@Nullable String decimal) {
    return decimal == null
        ? null
        : new BigDecimal(decimal).setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
  }

  public static @Nullable String figure(@Nullable ExactFigure figure) {
    // Its decimal is cut off far behind the places shown, and so is rounded as the fraction is.
    return figure == null ? null : figure(figure.decimal());
  }

  /** A recorded decimal, for people: {@code 87,68} in Indonesian. */
  public static @Nullable String figure(@Nullable String decimal, Locale locale) {
    String shown = figure(decimal);
    if (shown == null || locale.getLanguage().equals("en")) return shown;
    return shown.replace('.', ',');
  }
}
