package id.jejak.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.infra.bench.Contender.NotRun;
import id.jejak.infra.bench.Outcome.Measured;
import id.jejak.infra.bench.Outcome.NotMeasured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no other server is measured, so that the benchmark itself does not rot. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SizeRunTest {
  private static final Pattern ALL = Pattern.compile("");
  @TempDir Path directory;

  private Settings settings(Duration filling) {
    return new Settings(
        List.of(200L), 2, Duration.ofSeconds(5), filling, ALL, false, "", directory);
  }

  @Test
  void all_are_measured_and_compared() throws Exception {
    try (var mongo = new MongoJavaServer()) {
      var contenders =
          List.of(
              Jejak.onSqlite(),
              RawSqlite.ledger(),
              RawSqlite.bare(),
              Jejak.onMongo(mongo),
              RawMongo.on(mongo),
              StockMongo.on(mongo));
      var outcomes = SizeRun.of(settings(Duration.ofMinutes(1)), 200, contenders);
      var report = new Report();
      report.size(200, outcomes, "no load");

      assertThat(outcomes).hasSize(6).allSatisfy((name, outcome) -> measured(outcome));
      assertThat(report.toString())
          .contains("## 200 events")
          .contains("| ratio to | 1 sender | 8 senders | 64 senders | replay |")
          .contains("| SQLite, bare table | ");
    }
    assertThat(Files.list(directory)).isEmpty();
  }

  private static void measured(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Measured.class);
    assertThat(((Measured) outcome).replay().median()).isPositive();
  }

  @Test
  void who_is_too_slow_or_not_there_says_so() throws Exception {
    var absent =
        new Contender(
            "absent",
            (directory, events) -> {
              throw new NotRun("it is not there");
            });
    var outcomes =
        SizeRun.of(settings(Duration.ofNanos(-1)), 200, List.of(RawSqlite.bare(), absent));

    assertThat(outcomes)
        .containsEntry("SQLite, bare table", new NotMeasured("stopped after 0 events in 0 s"))
        .containsEntry("absent", new NotMeasured("not run: it is not there"));
    assertThat(Files.list(directory)).isEmpty();
  }

  @Test
  void who_fails_is_measured_no_more_and_the_others_are() throws Exception {
    var failing = new Contender("failing", (directory, events) -> new FailingReplay());
    var outcomes =
        SizeRun.of(settings(Duration.ofMinutes(1)), 200, List.of(failing, RawSqlite.bare()));

    assertThat(outcomes)
        .containsEntry("failing", new NotMeasured("failed: IllegalStateException"))
        .hasEntrySatisfying("SQLite, bare table", SizeRunTest::measured);
    assertThat(Files.list(directory)).isEmpty();
  }

  /** Takes all and gives nothing back. */
  private record FailingReplay() implements EngineUnderTest {
    @Override
    public void append(int senders, Budget budget) {
      budget.begin();
      while (budget.take()) Thread.onSpinWait();
      budget.end();
    }

    @Override
    public void replay(Budget budget) {
      throw new IllegalStateException("nothing is here");
    }

    @Override
    public void close() {}
  }
}
