package id.jejak.infra.bench;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;

/** FerretDB with its SQLite backend, in a process and a directory of its own. */
record FerretDb(Process process, Path directory, int port) implements DocumentServer {

  /** Where the program is: named, on the path, or where Go installs it. */
  static Optional<Path> program() {
    String named = System.getenv("JEJAK_FERRETDB");
    Stream<Path> path =
        Arrays.stream(System.getenv("PATH").split(":")).map(each -> Path.of(each, "ferretdb"));
    Path installed = Path.of(System.getProperty("user.home"), "go", "bin", "ferretdb");
    return Stream.concat(
            Stream.ofNullable(named).map(Path::of), Stream.concat(path, Stream.of(installed)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static FerretDb start(Path program) throws IOException {
    Path directory = Files.createTempDirectory("jejak-bench-ferretdb");
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    var process =
        new ProcessBuilder(
                program.toString(),
                "--handler=sqlite",
                "--sqlite-url=file:" + directory + "/",
                "--state-dir=" + directory,
                "--listen-addr=127.0.0.1:" + port,
                "--debug-addr=-",
                "--telemetry=disable",
                "--log-level=error")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    var server = new FerretDb(process, directory, port);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    server.awaitAnswer();
    return server;
  }

  private String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  private Document awaitAnswer() {
    try (var client = MongoClients.create(uri() + "/?serverSelectionTimeoutMS=30000")) {
      return client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
    } catch (MongoTimeoutException e) {
      throw new IllegalStateException("FerretDB does not start; see " + directory, e);
    }
  }

  @Override
  public String name() {
    var version = awaitAnswer().get("ferretdb", new Document()).getString("version");
    return "FerretDB " + Objects.requireNonNullElse(version, "1.x") + " (SQLite)";
  }

  @Override
  public String database(long events) {
    return uri() + "/bench-" + events;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
      Directories.delete(directory);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new IllegalStateException("FerretDB's directory cannot be deleted", e);
    }
  }
}
