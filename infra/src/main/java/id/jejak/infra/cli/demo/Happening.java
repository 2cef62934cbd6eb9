package id.jejak.infra.cli.demo;

import id.jejak.kernel.Csv;
import java.util.List;

/**
 * Something out of the ordinary that befalls a province's report.
 *
 * @param subject the cell or the service it is about, empty where it is about none
 */
record Happening(String period, String region, Kind what, String subject) {
  static final List<Happening> ALL =
      Csv.rows(Happening.class, "happenings.csv").stream()
          .map(row -> new Happening(row.get(0), row.get(1), Kind.valueOf(row.get(2)), row.get(3)))
          .toList();

  /** What befalls it. */
  enum Kind {
    /** The team takes the submission back and hands it in again. */
    WITHDRAWN,
    /** It is late, with an exception granted. */
    EXCEPTED,
    /** It comes back with a finding, and is revised in time. */
    RETURNED,
    /** It comes back with a finding, and is revised after the due date. */
    OVERDUE,
    /** A "does not apply" of it is refused. */
    NIHIL_REFUSED,
    /** It is handed in with empty cells. */
    UNFINISHED,
    /** The first verifier gives it back to the queue. */
    RELEASED,
    /** An administrator gives it to another verifier. */
    REASSIGNED,
    /** It is never handed in. */
    NOT_FILED;

    /** Whether it comes back from verification. */
    boolean comesBack() {
      return this == RETURNED || this == OVERDUE || this == NIHIL_REFUSED;
    }
  }

  /** What befalls the reports of a period. */
  static List<Happening> in(String period) {
    return ALL.stream().filter(happening -> happening.period.equals(period)).toList();
  }
}
