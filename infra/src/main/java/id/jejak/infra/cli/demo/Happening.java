package id.jejak.infra.cli.demo;

import id.jejak.kernel.Csv;
import java.util.List;
import java.util.Optional;

/**
 * Something out of the ordinary that befalls a government's report.
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

  private static final List<String> CELLS =
      List.of(
          "achievement/K-EDU-2/served",
          "achievement/K-HLT-4/served",
          "achievement/K-PU-1/served",
          "achievement/K-SOS-3/required",
          "budget/HEALTH/realisation",
          "budget/EDUCATION/allocation",
          "problems/HOUSING",
          "stages/DATA_COLLECTION",
          "plan/meetings");

  /** What befalls a government's report, if anything does: as planned, or else drawn. */
  static Optional<Happening> to(Government government, String period, Chance chance) {
    if (government.isKnown())
      return ALL.stream()
          .filter(one -> one.period.equals(period) && one.region.equals(government.code()))
          .findFirst();
    String subject = government.code() + "/" + period + "/";
    String cell = CELLS.get((int) chance.between(0, CELLS.size() - 1L, subject + "cell"));
    return drawn((int) chance.between(0, 999, subject + "happening"))
        .map(kind -> new Happening(period, government.code(), kind, subject(kind, cell)));
  }

  /** Of a thousand reports about a tenth is out of the ordinary. */
  private static Optional<Kind> drawn(int number) {
    if (number < 10) return Optional.of(Kind.WITHDRAWN);
    if (number < 30) return Optional.of(Kind.EXCEPTED);
    if (number < 65) return Optional.of(Kind.RETURNED);
    if (number < 70) return Optional.of(Kind.OVERDUE);
    if (number < 80) return Optional.of(Kind.UNFINISHED);
    if (number < 85) return Optional.of(Kind.RELEASED);
    if (number < 90) return Optional.of(Kind.REASSIGNED);
    if (number < 105) return Optional.of(Kind.NOT_FILED);
    return Optional.empty();
  }

  private static String subject(Kind kind, String cell) {
    return kind == Kind.RETURNED || kind == Kind.OVERDUE ? cell : "";
  }
}
