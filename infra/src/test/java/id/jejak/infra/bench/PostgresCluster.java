package id.jejak.infra.bench;

import id.jejak.infra.bench.Contender.NotRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A PostgreSQL of our own in a temporary directory, on the loopback address, as it comes. */
record PostgresCluster(Path programs, Path directory, int port) implements AutoCloseable {
  /** PostgreSQL refuses to run as root; Debian's package makes this user. */
  private static final String USER = "postgres";

  /** Makes and starts one. */
  static PostgresCluster start() throws NotRun, IOException, InterruptedException {
    Path programs = found().orElseThrow(() -> new NotRun("no initdb found"));
    Path directory = Files.createTempDirectory("jejak-bench-postgres");
    if (asRoot())
      Files.setOwner(
          directory,
          directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
    var cluster = new PostgresCluster(programs, directory, freePort());
    cluster.run("initdb", "-D", cluster.data(), "-A", "trust", "-U", USER, "-E", "UTF8");
    var options = "-h 127.0.0.1 -p " + cluster.port + " -k " + directory;
    cluster.run("pg_ctl", "-D", cluster.data(), "-l", directory + "/log", "-o", options, "start");
    Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
    return cluster;
  }

  /** The version that would be started. */
  static String version() throws IOException, InterruptedException {
    var programs = found();
    return programs.isEmpty() ? "no PostgreSQL" : output(programs.get() + "/postgres", "--version");
  }

  private static Optional<Path> found() throws IOException {
    var places = new ArrayList<Path>();
    Arrays.stream(System.getenv("PATH").split(":")).map(Path::of).forEach(places::add);
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions
            .sorted(Comparator.reverseOrder())
            .map(version -> version.resolve("bin"))
            .forEach(places::add);
      }
    }
    for (Path place : places) {
      Path initdb = place.resolve("initdb");
      if (Files.isExecutable(initdb)) return Optional.of(initdb.toRealPath().resolveSibling(""));
    }
    return Optional.empty();
  }

  private static boolean asRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private String data() {
    return directory.resolve("data").toString();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + USER;
  }

  private void run(String program, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (asRoot()) command.addAll(List.of("runuser", "-u", USER, "--"));
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    output(command.toArray(String[]::new));
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("jejak-bench", "txt");
    try {
      int status =
          new ProcessBuilder(command)
              .directory(new java.io.File("/"))
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start()
              .waitFor();
      if (status != 0)
        throw new IOException(String.join(" ", command) + ": " + Files.readString(said));
      return Files.readString(said).strip();
    } finally {
      Files.delete(said);
    }
  }

  @Override
  public void close() {
    try {
      if (!Files.exists(directory.resolve("data/postmaster.pid"))) return;
      run("pg_ctl", "-D", data(), "-m", "fast", "stop");
      Directories.delete(directory);
    } catch (IOException e) {
      throw new IllegalStateException("PostgreSQL does not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
