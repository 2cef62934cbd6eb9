package id.jejak.infra.bench;

import id.jejak.infra.bench.Contender.NotRun;
import id.jejak.infra.bench.Outcome.Measured;
import id.jejak.infra.bench.Outcome.NotMeasured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All contenders at one size: each is filled, then they are measured in interleaved rounds. */
final class SizeRun {
  /** One measurement makes a store longer by this part of its size at most. */
  private static final int PART = 10;

  private static final int FILLERS = 64;

  private final Settings settings;
  private final long size;
  private final List<Runner> runners = new ArrayList<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  private SizeRun(Settings settings, long size) {
    this.settings = settings;
    this.size = size;
  }

  /** A contender that is filled and goes on. */
  private record Runner(
      String name, EngineUnderTest engine, Path directory, Measured warmUp, Measured measured) {
    void close() throws Exception {
      engine.close();
      Directories.delete(directory);
    }
  }

  /** Measures contenders at a size; answers their outcomes by name. */
  static Map<String, Outcome> of(Settings settings, long size, List<Contender> contenders)
      throws Exception {
    var run = new SizeRun(settings, size);
    try {
      for (var contender : contenders) run.admit(contender);
      for (int round = 0; round <= settings.rounds(); round++) run.round(round);
    } finally {
      for (var runner : run.runners) runner.close();
    }
    return run.outcomes;
  }

  private void admit(Contender contender) throws Exception {
    Path directory = Files.createTempDirectory(settings.directory(), "jejak-bench");
    try {
      var engine = contender.open(directory, size);
      var filling = new Budget(size, settings.filling());
      engine.append(FILLERS, filling);
      System.out.printf(
          "%,d events: %s filled with %,d in %.1f s%n",
          size, contender.name(), filling.used(), filling.seconds());
      var runner = new Runner(contender.name(), engine, directory, new Measured(), new Measured());
      if (filling.stopped()) {
        runner.close();
        outcomes.put(
            contender.name(),
            new NotMeasured(
                "stopped after %,d events in %.0f s".formatted(filling.used(), filling.seconds())));
      } else {
        runners.add(runner);
        outcomes.put(contender.name(), runner.measured);
      }
    } catch (NotRun e) {
      Directories.delete(directory);
      outcomes.put(contender.name(), new NotMeasured("not run: " + e.getMessage()));
    }
  }

  /** One measurement of each kind for everyone; nobody always follows the same other. */
  private void round(int number) throws Exception {
    var order = new ArrayList<>(runners);
    Collections.rotate(order, number);
    for (int senders : Settings.SENDERS)
      for (var runner : order)
        measure(
            runner,
            Math.max(senders, size / PART),
            budget -> runner.engine.append(senders, budget),
            figures(runner, number).of(senders));
    for (var runner : order)
      measure(runner, size, runner.engine::replay, figures(runner, number).replay());
    System.out.printf("%,d events: round %d, load %s%n", size, number, Machine.load());
  }

  /** Who fails is measured no more; the others go on. */
  private void measure(Runner runner, long events, Work work, Figures figures) throws Exception {
    if (!runners.contains(runner)) return;
    var budget = new Budget(events, settings.window());
    try {
      work.within(budget);
      figures.add(budget.rate());
    } catch (RuntimeException e) {
      System.out.printf("%,d events: %s failed: %s%n", size, runner.name, e);
      runners.remove(runner);
      outcomes.put(runner.name, new NotMeasured("failed: " + e.getClass().getSimpleName()));
      runner.close();
    }
  }

  /** What a contender does until a budget is spent. */
  @FunctionalInterface
  private interface Work {
    void within(Budget budget) throws Exception;
  }

  private static Measured figures(Runner runner, int round) {
    return round == 0 ? runner.warmUp : runner.measured;
  }
}
