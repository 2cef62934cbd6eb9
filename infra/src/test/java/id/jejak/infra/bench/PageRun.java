package id.jejak.infra.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The product at several sizes side by side: how long it takes to start, and pages of it. */
final class PageRun {
  private static final int WARM_UP = 30;
  private static final int TIMES = 60;
  private static final List<String> PATHS =
      List.of(
          "/reports?period=2000-Q1",
          "/api/reports?period=2000-Q1",
          "/reports/2000-Q1/11",
          "/api/reports/2000-Q1/11",
          "/reports/2000-Q1/11/history",
          "/api/ledger/entries?from=1000",
          "/reports",
          "/api/reports");

  private final TreeMap<Long, RunningProduct> products = new TreeMap<>();
  private final Map<String, Map<Long, Figures>> millis = new LinkedHashMap<>();

  private PageRun() {}

  /** Measures and tells. */
  static void of(Settings settings, Report report) throws Exception {
    Path directory = Files.createTempDirectory(settings.directory(), "jejak-bench");
    var run = new PageRun();
    try {
      String before = Machine.load();
      for (long size : settings.sizes()) {
        Path data = Files.createDirectory(directory.resolve(Long.toString(size)));
        run.products.put(size, RunningProduct.over(data, size));
        System.out.printf("%,d events: the product is up%n", size);
      }
      for (int i = 0; i < WARM_UP + TIMES; i++) run.round(i >= WARM_UP);
      run.tell(report, "load before " + before + ", after " + Machine.load());
    } finally {
      run.products.values().forEach(RunningProduct::close);
      Directories.delete(directory);
    }
  }

  private void round(boolean counts) throws Exception {
    for (String path : PATHS) {
      var figures = millis.computeIfAbsent(path, each -> new TreeMap<>());
      for (var product : products.entrySet()) {
        double took = product.getValue().millis(path);
        if (counts) figures.computeIfAbsent(product.getKey(), each -> new Figures()).add(took);
      }
    }
  }

  private void tell(Report report, String load) {
    report.say("## Pages and start, by size\n");
    report.say(
        "Milliseconds until a page is there, median of %d in turn; the last column is the largest"
                .formatted(TIMES)
            + " size through the smallest. The start is in seconds, once; %s.%n".formatted(load));
    var heads = new ArrayList<String>(List.of("page"));
    products.keySet().forEach(size -> heads.add("%,d events".formatted(size)));
    heads.add("ratio");
    var table = new Table(heads);
    millis.forEach((path, figures) -> table.row(row(path, List.copyOf(figures.values()))));
    var start = products.values().stream().map(RunningProduct::secondsToReady);
    table.row(row("start until ready, s", start.map(PageRun::once).toList()));
    report.say(table);
  }

  private static Figures once(double figure) {
    var figures = new Figures();
    figures.add(figure);
    return figures;
  }

  private static List<String> row(String name, List<Figures> bySize) {
    var cells = new ArrayList<String>(List.of(name));
    bySize.forEach(figures -> cells.add("%.1f".formatted(figures.median())));
    cells.add("%.2f".formatted(bySize.getLast().median() / bySize.getFirst().median()));
    return cells;
  }
}
