package id.jejak.infra.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Measures and writes a report; see docs/benchmark.md. */
final class Benchmark {
  private static final long WARM_UP = 20_000;

  private Benchmark() {}

  /** The argument is the file that the report is written to. */
  public static void main(String[] arguments) throws Exception {
    // Others' engines tell every command at the level that applies where nothing is set.
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    var settings = Settings.ofProperties();
    Path file = Path.of(arguments[0]);
    var report = new Report();
    try (var mongo = DocumentServer.of(settings)) {
      var contenders = contenders(settings, mongo);
      report.say("# Benchmark\n");
      report.say(Machine.description(settings, mongo));
      SizeRun.of(settings.warmingUp(), WARM_UP, contenders);
      for (long size : settings.sizes()) {
        String before = Machine.load();
        var outcomes = SizeRun.of(settings, size, contenders);
        report.size(size, outcomes, "load before " + before + ", after " + Machine.load());
        Files.writeString(file, report.toString());
      }
      if (settings.only().matcher(SeenRun.NAME).find()) SeenRun.of(mongo, report);
    }
    report.flatness();
    Files.writeString(file, report.toString());
    if (settings.pages()) PageRun.of(settings, report);
    Files.writeString(file, report.toString());
    System.out.printf("%n%s%nWritten to %s%n", report, file);
    // What the product and the servers left running must not keep the command from ending.
    System.exit(0);
  }

  private static List<Contender> contenders(Settings settings, DocumentServer mongo) {
    return List.of(
            Jejak.onSqlite(),
            RawSqlite.ledger(),
            RawSqlite.bare(),
            JdbcOnPostgres.contender(),
            Jejak.onMongo(mongo),
            RawMongo.on(mongo),
            StockMongo.on(mongo),
            Occurrent.on(mongo))
        .stream()
        .filter(contender -> settings.only().matcher(contender.name()).find())
        .toList();
  }
}
