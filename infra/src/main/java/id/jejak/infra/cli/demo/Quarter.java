package id.jejak.infra.cli.demo;

import id.jejak.kernel.Csv;
import id.jejak.kernel.report.Period;
import java.time.LocalDate;
import java.util.List;

/** A reporting window of the story; the closing days are the real ones. */
record Quarter(Period period, LocalDate opensOn, LocalDate closesOn) {
  static final List<Quarter> OF_2023 =
      Csv.rows(Quarter.class, "windows.csv").stream()
          .map(
              row ->
                  new Quarter(
                      Period.of(row.get(0)),
                      LocalDate.parse(row.get(1)),
                      LocalDate.parse(row.get(2))))
          .toList();

  int number() {
    return period.quarter();
  }

  /** A day in the middle of the quarter. */
  LocalDate someDay() {
    return LocalDate.of(period.year(), period.quarter() * 3 - 1, 15);
  }
}
