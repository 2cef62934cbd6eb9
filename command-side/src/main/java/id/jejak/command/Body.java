package id.jejak.command;

import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rejected;
import id.jejak.kernel.Rejected.Violation;
import id.jejak.kernel.ValueRefusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a request's body one after the other, keeps what is wrong with each under its
 * JSON pointer, and refuses all of it at once.
 */
public final class Body {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private final List<Violation> violations = new ArrayList<>();

  /** A value that must be there; it can be had once {@link #check} has found nothing wrong. */
  public <T extends Object> Supplier<T> required(
      String pointer, @Nullable String text, Function<String, T> reading) {
    T value = optional(pointer, text, reading);
    if (text == null || text.isBlank()) violate(pointer, ValueRefusal.BLANK);
    return () -> {
      if (value == null) throw new IllegalStateException(pointer + " was not checked");
      return value;
    };
  }

  /** A value that may be absent or blank. */
  public <T extends Object> @Nullable T optional(
      String pointer, @Nullable String text, Function<String, T> reading) {
    if (text == null || text.isBlank()) return null;
    try {
      return reading.apply(text);
    } catch (Rejected rejected) {
      violations.add(new Violation(pointer, rejected.refusal(), rejected.about()));
      return null;
    }
  }

  /** Reads each element under its own pointer; an absent list is an empty one. */
  public <B, T> List<T> each(
      String pointer, @Nullable List<B> elements, BiFunction<String, B, T> reading) {
    var read = new ArrayList<T>();
    int index = 0;
    for (B element : elements == null ? List.<B>of() : elements) {
      String at = pointer + "/" + index++;
      if (element == null) violate(at, ValueRefusal.BLANK);
      else read.add(reading.apply(at, element));
    }
    return read;
  }

  /** Reads each element of a list that must be there, be it empty. */
  public <B, T> List<T> every(
      String pointer, @Nullable List<B> elements, BiFunction<String, B, T> reading) {
    if (elements == null) violate(pointer, ValueRefusal.BLANK);
    return each(pointer, elements, reading);
  }

  /** Keeps that something is wrong with a value. */
  public void violate(String pointer, Refusal refusal, Object... about) {
    violations.add(Violation.at(pointer, refusal, about));
  }

  /** Refused with everything that was found wrong, if anything was. */
  public void check() {
    if (!violations.isEmpty())
      throw Rejected.fields(CommandRefusal.INVALID_FIELDS, List.copyOf(violations));
  }

  /** A day, {@code yyyy-MM-dd}. */
  public static LocalDate day(String text) {
    try {
      return within(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw Rejected.because(ValueRefusal.NOT_A_DAY, text);
    }
  }

  /** An instant, ISO 8601 in UTC. */
  public static Instant instant(String text) {
    try {
      var instant = Instant.parse(text);
      within(LocalDate.ofInstant(instant, ZoneOffset.UTC));
      return instant;
    } catch (DateTimeException e) {
      throw Rejected.because(ValueRefusal.NOT_AN_INSTANT, text);
    }
  }

  /** What lies outside these years is a slip of the hand, and later no calendar could show it. */
  private static LocalDate within(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
      throw new DateTimeException("out of range");
    return day;
  }

  /** One of an enum's names. */
  public static <E extends Enum<E>> E choice(Class<E> choices, String text) {
    for (E choice : choices.getEnumConstants()) if (choice.name().equals(text)) return choice;
    throw Rejected.because(ValueRefusal.NOT_A_CHOICE, text);
  }
}
