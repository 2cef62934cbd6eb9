package id.jejak.query.report;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.report.Cell;
import id.jejak.kernel.report.ReportContent;
import id.jejak.query.Place;
import id.jejak.query.report.Progress.State;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between a report at two moments: the same fold, run twice. */
public record Difference(
    String period,
    String region,
    State stateBefore,
    State stateAfter,
    @Nullable ScoreSummary scoreBefore,
    @Nullable ScoreSummary scoreAfter,
    List<Change> cells) {

  /** A cell that changed, as text; absent where it was or is empty. */
  public record Change(String cell, @Nullable String before, @Nullable String after) {}

  static Difference between(ReportCard before, ReportCard after) {
    return new Difference(
        after.period(),
        after.region(),
        before.progress().state(),
        after.progress().state(),
        ScoreSummary.of(before.score(null)),
        ScoreSummary.of(after.score(null)),
        cells(level(after.region()), before.content(), after.content()));
  }

  /** The cells that differ between two contents, in the order of the form. */
  public static List<Change> cells(Level level, ReportContent before, ReportContent after) {
    if (before.equals(after)) return List.of();
    return Cell.all(level).stream()
        .map(
            cell ->
                new Change(
                    cell.address(),
                    cell.valueIn(before).orElse(null),
                    cell.valueIn(after).orElse(null)))
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
  }

  /** Who owes what a region's report covers. */
  public static Level level(String region) {
    return Level.of(Place.region(region).kind());
  }
}
