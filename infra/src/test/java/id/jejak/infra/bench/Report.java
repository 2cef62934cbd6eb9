package id.jejak.infra.bench;

import id.jejak.infra.bench.Outcome.Measured;
import id.jejak.infra.bench.Outcome.NotMeasured;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of a run in tables. */
final class Report {
  private static final String OURS = Jejak.onSqlite().name();
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Long, Map<String, Outcome>> bySize = new TreeMap<>();

  void say(Object paragraph) {
    text.append(paragraph).append('\n');
  }

  /** Adds the tables of one size. */
  void size(long size, Map<String, Outcome> outcomes, String load) {
    bySize.put(size, outcomes);
    say("## %,d events%n".formatted(size));
    say("Events a second, median (least–most) of the rounds; " + load + ".\n");
    say(rates(outcomes));
    say(OURS + " through each, median (least–most) of the rounds' ratios.\n");
    say(ratios(outcomes));
  }

  private static List<String> heads(String first) {
    var heads = new ArrayList<String>();
    heads.add(first);
    Settings.SENDERS.forEach(
        senders -> heads.add(senders == 1 ? "1 sender" : senders + " senders"));
    heads.add("replay");
    return heads;
  }

  private static Table rates(Map<String, Outcome> outcomes) {
    var table = new Table(heads("appends and replay"));
    outcomes.forEach(
        (name, outcome) -> {
          switch (outcome) {
            case NotMeasured not -> table.row(name, not.why());
            case Measured measured -> table.row(cells(name, measured, f -> f.spread(0)));
          }
        });
    return table;
  }

  private static Table ratios(Map<String, Outcome> outcomes) {
    var table = new Table(heads("ratio to"));
    if (!(outcomes.get(OURS) instanceof Measured ours)) return table;
    outcomes.forEach(
        (name, outcome) -> {
          if (outcome instanceof Measured other && other != ours)
            table.row(cells(name, ratio(ours, other), f -> f.spread(2)));
        });
    return table;
  }

  private static Measured ratio(Measured ours, Measured other) {
    var ratio = new Measured(new LinkedHashMap<>(), ours.replay().dividedBy(other.replay()));
    ours.appends()
        .forEach(
            (senders, figures) ->
                ratio.appends().put(senders, figures.dividedBy(other.of(senders))));
    return ratio;
  }

  private static List<String> cells(
      String name, Measured measured, Function<Figures, String> written) {
    var cells = new ArrayList<String>();
    cells.add(name);
    measured.appends().values().forEach(figures -> cells.add(written.apply(figures)));
    cells.add(written.apply(measured.replay()));
    return cells;
  }

  /** Adds what an event costs at larger sizes through what it costs at the smallest. */
  void flatness() {
    if (bySize.size() < 2) return;
    long least = bySize.firstKey();
    var small = bySize.firstEntry().getValue();
    say("## Cost of an event, by size\n");
    say("Median cost at a size through that at %,d events; 1 is flat.%n".formatted(least));
    var table = new Table(heads("cost"));
    bySize
        .tailMap(least, false)
        .forEach((size, large) -> small.forEach((name, at) -> cost(table, name, size, at, large)));
    say(table);
  }

  private static void cost(
      Table table, String name, long size, Outcome small, Map<String, Outcome> large) {
    if (small instanceof Measured before && large.get(name) instanceof Measured after)
      table.row(costs(name + ", %,d".formatted(size), before, after));
  }

  private static List<String> costs(String name, Measured small, Measured large) {
    var cells = new ArrayList<String>();
    cells.add(name);
    small.appends().forEach((senders, figures) -> cells.add(cost(figures, large.of(senders))));
    cells.add(cost(small.replay(), large.replay()));
    return cells;
  }

  private static String cost(Figures small, Figures large) {
    return "%.2f".formatted(small.median() / large.median());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
