package id.jejak.kernel.report;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.scoring.ExactFigure;
import id.jejak.kernel.scoring.Rational;
import java.util.List;
import java.util.Set;

/**
 * How far a report is filled (tingkat keterisian): the mean of its five parts' filled shares of
 * their required cells.
 *
 * <p>Required are: of each service its target, the target's source, required and served; of each
 * quality item required and fulfilled; of each field its three rupiah figures and its problems;
 * each stage's state with a note or a document; the action plan's document, validity, fields,
 * decree and meetings (an entered plan without a meeting says that there was none). A "does not
 * apply" fills the cells of its service or item only once it is accepted; until then they are
 * empty.
 */
public final class CompletenessRule {
  private static final List<String> PARTS =
      List.of("achievement", "budget", "problems", "stages", "plan");

  private CompletenessRule() {}

  public static Completeness of(Level level, ReportContent content, Set<String> acceptedNihil) {
    List<Rational> shares =
        PARTS.stream().map(part -> share(part, level, content, acceptedNihil)).toList();
    return new Completeness(
        ExactFigure.of(shares.get(0)),
        ExactFigure.of(shares.get(1)),
        ExactFigure.of(shares.get(2)),
        ExactFigure.of(shares.get(3)),
        ExactFigure.of(shares.get(4)),
        ExactFigure.of(Rational.mean(shares)));
  }

  /** The required cells that count as empty, in the order of the form. */
  public static List<Cell> empty(Level level, ReportContent content, Set<String> acceptedNihil) {
    return Cell.required(level).stream()
        .filter(cell -> !filled(cell, content, acceptedNihil))
        .toList();
  }

  private static Rational share(
      String part, Level level, ReportContent content, Set<String> acceptedNihil) {
    List<Cell> cells =
        Cell.required(level).stream().filter(cell -> cell.part().equals(part)).toList();
    long filled = cells.stream().filter(cell -> filled(cell, content, acceptedNihil)).count();
    return Rational.of(filled, cells.size()).times(Rational.HUNDRED);
  }

  private static boolean filled(Cell cell, ReportContent content, Set<String> acceptedNihil) {
    return cell.subjects().stream().anyMatch(acceptedNihil::contains) || cell.isFilledIn(content);
  }
}
