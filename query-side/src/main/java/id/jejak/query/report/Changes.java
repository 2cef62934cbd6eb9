package id.jejak.query.report;

import id.jejak.kernel.catalogue.Level;
import id.jejak.kernel.ledger.Ledger;
import id.jejak.kernel.report.ReportContent;
import id.jejak.kernel.report.ReportEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in a report since a version that somebody saw and has typed over, so that what
 * he typed and what others did can stand side by side.
 *
 * @param cells by address, in the order they were first changed
 */
public record Changes(Map<String, Change> cells) {
  static final Changes NONE = new Changes(Map.of());

  /**
   * A cell as it was seen and as it stands.
   *
   * @param by the account that changed it last
   */
  public record Change(@Nullable String before, @Nullable String after, String by, Instant at) {}

  /** What was changed since a version; nothing if none is named. */
  static Changes since(@Nullable Long version, String id, Level level, Ledger ledger) {
    if (version == null) return NONE;
    var cells = new LinkedHashMap<String, Change>();
    var content = ReportContent.EMPTY;
    for (var recorded : ledger.stream("report/" + id, ledger.head())) {
      var next = content.on((ReportEvent) recorded.event());
      if (recorded.seq() > version)
        for (var change : Difference.cells(level, content, next)) {
          Change earlier = cells.get(change.cell());
          cells.put(
              change.cell(),
              new Change(
                  earlier == null ? change.before() : earlier.before(),
                  change.after(),
                  recorded.meta().actor(),
                  recorded.at()));
        }
      content = next;
    }
    cells.values().removeIf(change -> Objects.equals(change.before(), change.after()));
    return new Changes(cells);
  }

  /** The change of a cell, if it was changed. */
  public @Nullable Change of(String cell) {
    return cells.get(cell);
  }

  /**
   * What a field of the form shows: what stands there, or what was typed before a refusal, unless
   * only others have changed it since.
   *
   * @param typed all that was typed, if the form was refused
   */
  public @Nullable Object shown(
      @Nullable Map<String, String> typed, String name, String cell, @Nullable Object now) {
    if (typed == null) return now;
    String mine = Objects.requireNonNullElse(typed.get(name), "");
    Change change = cells.get(cell);
    return change != null && mine.equals(Objects.requireNonNullElse(change.before(), ""))
        ? now
        : mine;
  }
}
