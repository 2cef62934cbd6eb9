package id.jejak.kernel.scoring;

import id.jejak.kernel.Rejected;
import id.jejak.kernel.ValueRefusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** An exact number: a fraction in lowest terms with a positive denominator. */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);
  public static final Rational HUNDRED = of(100);

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?");
  private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,4000}/[1-9][0-9]{0,3999}");

  public Rational {
    if (denominator.signum() == 0) throw new ArithmeticException("denominator 0");
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) divisor = divisor.negate();
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  public static Rational of(long whole) {
    return of(whole, 1);
  }

  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The number a decimal ({@code 12.5}) or a fraction ({@code 2/3}) stands for. */
  public static Rational parse(String text) {
    if (FRACTION.matcher(text).matches()) {
      int slash = text.indexOf('/');
      return new Rational(
          new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }
    if (!DECIMAL.matcher(text).matches()) throw Rejected.because(ValueRefusal.NOT_A_DECIMAL, text);
    BigDecimal decimal = new BigDecimal(text);
    return new Rational(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** The arithmetic mean; there must be something to take it of. */
  public static Rational mean(Collection<Rational> values) {
    return sum(values).dividedBy(of(values.size()));
  }

  public static Rational sum(Collection<Rational> values) {
    return sum(List.copyOf(values));
  }

  /** By halves: one after another, each step would drag along the denominators of all before it. */
  private static Rational sum(List<Rational> values) {
    int size = values.size();
    return switch (size) {
      case 0 -> ZERO;
      case 1 -> values.getFirst();
      default -> sum(values.subList(0, size / 2)).plus(sum(values.subList(size / 2, size)));
    };
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(new Rational(other.numerator.negate(), other.denominator));
  }

  public Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean atLeast(Rational other) {
    return compareTo(other) >= 0;
  }

  /** {@code numerator/denominator}, also for a whole number: {@code 100/1}. */
  public String fraction() {
    return numerator + "/" + denominator;
  }

  /** To 20 decimal places, rounded down, as figures are recorded. */
  public String toDecimal20() {
    return decimal(20, RoundingMode.DOWN);
  }

  /** To some decimal places, rounded half up, as figures are shown; with a decimal point. */
  public String shown(int places) {
    return decimal(places, RoundingMode.HALF_UP);
  }

  private String decimal(int places, RoundingMode rounding) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, rounding)
        .toPlainString();
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return fraction();
  }
}
