package id.jejak.query.report;

import id.jejak.kernel.report.Finding;
import id.jejak.kernel.report.ReportEvent;
import id.jejak.kernel.report.ReportEvent.FindingAnswered;
import id.jejak.kernel.report.ReportEvent.FindingSettled;
import id.jejak.kernel.report.ReportEvent.ReportReturned;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The findings on a report, in the order they were made. */
record Findings(List<FindingLine> lines) {
  static final Findings NONE = new Findings(List.of());

  Findings {
    lines = List.copyOf(lines);
  }

  /**
   * A finding and what became of it.
   *
   * @param settlement {@code accepted}, {@code insisted} or {@code dropped}; absent while open
   */
  public record FindingLine(
      String id,
      String cell,
      String text,
      int revision,
      @Nullable String answer,
      @Nullable String settlement) {

    /** Whether the region has yet to answer it. */
    public boolean waitsForAnswer() {
      return answer == null && settlement == null || "insisted".equals(settlement);
    }

    /** Whether it is not yet settled for good. */
    public boolean stands() {
      return settlement == null || "insisted".equals(settlement);
    }
  }

  Findings on(ReportEvent event) {
    return switch (event) {
      case ReportReturned e -> with(e);
      case FindingAnswered e ->
          changed(
              e.finding(),
              line ->
                  new FindingLine(
                      line.id(), line.cell(), line.text(), line.revision(), e.text(), null));
      case FindingSettled e ->
          changed(
              e.finding(),
              line ->
                  new FindingLine(
                      line.id(),
                      line.cell(),
                      line.text(),
                      line.revision(),
                      line.answer(),
                      e.settlement()));
      default -> this;
    };
  }

  private Findings with(ReportReturned event) {
    var after = new ArrayList<>(lines);
    for (Finding finding : event.findings())
      after.add(
          new FindingLine(
              finding.id(), finding.cell(), finding.text(), event.revision(), null, null));
    return new Findings(after);
  }

  private Findings changed(String id, UnaryOperator<FindingLine> change) {
    return new Findings(
        lines.stream().map(line -> line.id().equals(id) ? change.apply(line) : line).toList());
  }
}
