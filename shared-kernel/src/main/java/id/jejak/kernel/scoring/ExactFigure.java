package id.jejak.kernel.scoring;

/**
 * A figure as it is recorded.
 *
 * @param fraction the exact rational in lowest terms, {@code numerator/denominator}; ranks, bands
 *     and ties are decided on it
 * @param decimal the same to 20 decimal places, rounded down, for people
 */
public record ExactFigure(String fraction, String decimal) {
  public static ExactFigure of(Rational value) {
    return new ExactFigure(value.fraction(), value.toDecimal20());
  }

  public Rational rational() {
    return Rational.parse(fraction);
  }
}
