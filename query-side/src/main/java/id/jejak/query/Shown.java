package id.jejak.query;

import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as they are shown: two places, half up, with the language's decimal mark. */
public final class Shown {
  private static final int PLACES = 2;

  private Shown() {}

  /** A recorded decimal, for programs: with a point. */
  public static @Nullable String figure(@Nullable String decimal) {
    return decimal == null ? null : Rational.parse(decimal).shown(PLACES);
  }

  public static @Nullable String figure(@Nullable ExactFigure figure) {
    return figure == null ? null : figure.rational().shown(PLACES);
  }

  /** A recorded decimal, for people: {@code 87,68} in Indonesian. */
  public static @Nullable String figure(@Nullable String decimal, Locale locale) {
    String shown = figure(decimal);
    if (shown == null || locale.getLanguage().equals("en")) return shown;
    return shown.replace('.', ',');
  }
}
