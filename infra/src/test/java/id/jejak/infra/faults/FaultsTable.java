package id.jejak.infra.faults;

import id.jejak.infra.faults.Fault.Kind;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a run, as a table for people. */
final class FaultsTable {
  private final Map<String, List<Long>> millisUntilWell = new LinkedHashMap<>();
  private final List<String> ledgers = new ArrayList<>();
  private final long began = System.nanoTime();
  private final long seed;

  FaultsTable(long seed) {
    this.seed = seed;
    for (Kind kind : Kind.values())
      for (boolean server : List.of(false, true))
        millisUntilWell.put(row(kind, server), new ArrayList<>());
  }

  void round(Fault fault, long millis) {
    millisUntilWell
        .getOrDefault(row(fault.kind(), fault.victim().equals(Fault.SERVER)), new ArrayList<>())
        .add(millis);
  }

  private static String row(Kind kind, boolean server) {
    return (server ? "the server " : "a process ") + kind.words;
  }

  void ledger(Tally tally, Reckoning reckoning) {
    ledgers.add(
        ("%d commands acknowledged after %d requests (%d without an answer, %d told to come back,"
                + " %d answered again alike), %d looks (%d later); %d events, %d views equal to"
                + " their folds, %d accounts sign in")
            .formatted(
                tally.acknowledged.size(),
                tally.requests.get(),
                tally.unanswered.get(),
                tally.toldToComeBack.get(),
                tally.answeredAgain.get(),
                tally.reads.get(),
                tally.readLater.get(),
                reckoning.events(),
                reckoning.views(),
                tally.accounts.size()));
  }

  String text() {
    var text = new StringBuilder();
    int rounds = millisUntilWell.values().stream().mapToInt(List::size).sum();
    text.append(
        "%d rounds in %d s, seed %d, load of the machine at the end %.1f%n%n"
            .formatted(
                rounds,
                (System.nanoTime() - began) / 1_000_000_000,
                seed,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    text.append("| fault | rounds | s until all were well again, median | longest |\n");
    text.append("|---|--:|--:|--:|\n");
    millisUntilWell.forEach(
        (row, millis) -> {
          if (millis.isEmpty()) return;
          var sorted = millis.stream().sorted().toList();
          text.append(
              "| %s | %d | %.1f | %.1f |%n"
                  .formatted(
                      row,
                      sorted.size(),
                      sorted.get(sorted.size() / 2) / 1_000.0,
                      sorted.getLast() / 1_000.0));
        });
    text.append('\n');
    ledgers.forEach(line -> text.append("- ").append(line).append('\n'));
    return text.toString();
  }

  /** As far as it has come. */
  void write() throws IOException {
    Files.writeString(Path.of("target", "faults.md"), text());
  }
}
