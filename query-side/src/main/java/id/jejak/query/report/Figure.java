package id.jejak.query.report;

import id.jejak.kernel.report.Cell;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole number that a report asks for, by the last step of its cell's address. */
enum Figure {
  REQUIRED(null),
  SERVED(REQUIRED),
  FULFILLED(REQUIRED),
  NEED(null),
  ALLOCATION(null),
  REALISATION(ALLOCATION);

  private final @Nullable Figure whole;

  Figure(@Nullable Figure whole) {
    this.whole = whole;
  }

  /** The figure a cell holds; none where it holds a text. */
  static Optional<Figure> of(Cell cell) {
    String last = cell.address().substring(cell.address().lastIndexOf('/') + 1);
    return Arrays.stream(values()).filter(figure -> figure.step().equals(last)).findFirst();
  }

  /** The last step of its cell's address. */
  public String step() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is a part of; none for what is owed or planned. */
  @Nullable Figure whole() {
    return whole;
  }

  /** Whether it stays about the same within a year; what is reached grows. */
  boolean steady() {
    return whole == null;
  }
}
