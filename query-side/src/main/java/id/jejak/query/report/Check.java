package id.jejak.query.report;

import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.ReportContent;
import id.jejak.query.report.Findings.FindingLine;
import java.util.List;

/**
 * The look at a report before it is submitted; whether it is taken, the rules say when it is asked.
 *
 * @param parts those with empty cells
 * @param unanswered findings that bar the submission
 * @param unexplained cells lower than last quarter's without a reason, which bar it too
 * @param odd what the verifier will see marked
 */
record Check(
    List<PartLine> parts,
    List<FindingLine> unanswered,
    List<String> unexplained,
    List<Compared> odd) {

  /** Whether the rules will certainly say no. */
  public boolean barred() {
    return !unanswered.isEmpty() || !unexplained.isEmpty();
  }

  static Check of(ReportCard card, Earlier.Reports before) {
    ReportContent now = card.content();
    List<Compared> odd = Compared.odd(Difference.level(card.region()), now, before);
    List<String> unexplained =
        odd.stream()
            .filter(figure -> figure.oddities().contains(Oddity.FALLS))
            .map(Compared::reasonCell)
            .distinct()
            .filter(cell -> new Cell(cell).valueIn(now).isEmpty())
            .toList();
    return new Check(
        PartLine.of(card).stream().filter(part -> !part.empty().isEmpty()).toList(),
        card.findings().stream().filter(FindingLine::waitsForAnswer).toList(),
        unexplained,
        odd);
  }
}
