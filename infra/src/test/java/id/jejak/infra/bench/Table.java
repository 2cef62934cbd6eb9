package id.jejak.infra.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A table in Markdown; the first column reads, the others count. */
final class Table {
  private final List<String> lines = new ArrayList<>();
  private final int columns;

  Table(String... heads) {
    columns = heads.length;
    row(heads);
    lines.add("|---" + "|---:".repeat(columns - 1) + "|");
  }

  Table(List<String> heads) {
    this(heads.toArray(String[]::new));
  }

  /** Adds a row; cells that are left out stay empty. */
  void row(String... cells) {
    if (cells.length > columns) throw new IllegalArgumentException("more cells than heads");
    var all = new ArrayList<>(Arrays.asList(cells));
    all.addAll(Collections.nCopies(columns - cells.length, ""));
    lines.add("| " + String.join(" | ", all) + " |");
  }

  void row(List<String> cells) {
    row(cells.toArray(String[]::new));
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
