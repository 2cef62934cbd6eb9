package id.jejak.infra.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

/** The machine and the versions that the figures are of. */
final class Machine {
  private Machine() {}

  /** The load of the last minute: others' work and our own. */
  static String load() {
    return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  static Table description(Settings settings, DocumentServer mongo)
      throws IOException, InterruptedException, SQLException {
    var table = new Table("what", "which");
    table.row("date", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
    table.row("processor", processor());
    table.row("file system", Files.getFileStore(settings.directory()).type());
    table.row("system", property("os.name") + " " + property("os.version"));
    table.row("Java", property("java.vm.name") + " " + property("java.runtime.version"));
    table.row("heap", Runtime.getRuntime().maxMemory() / 1_048_576 + " MiB");
    table.row("SQLite", sqlite());
    table.row("PostgreSQL", PostgresCluster.version());
    table.row("PostgreSQL's driver", org.postgresql.util.DriverInfo.DRIVER_VERSION);
    table.row("Axon", version("org.axonframework", "axon-eventsourcing"));
    table.row("axon-mongo", version("org.axonframework.extensions.mongo", "axon-mongo"));
    table.row("Mongo-protocol server", mongo.name());
    table.row("entry", Sample.ENTRY.length + " bytes");
    table.row("rounds", settings.rounds() + " and one before them that does not count");
    table.row("one measurement", "at most " + settings.window().toMillis() + " ms");
    return table;
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }

  private static String processor() throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) return cores + " × " + property("os.arch");
    try (var lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .findFirst()
          .map(line -> cores + " × " + line.substring(line.indexOf(':') + 1).strip())
          .orElse(cores + " × " + property("os.arch"));
    }
  }

  private static String sqlite() throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  private static String version(String group, String artifact) throws IOException {
    String place = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (var file = Machine.class.getResourceAsStream(place)) {
      if (file == null) return "unknown";
      var properties = new Properties();
      properties.load(file);
      return properties.getProperty("version", "unknown");
    }
  }
}
