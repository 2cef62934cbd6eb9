package id.jejak.infra.ledger.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * FerretDB on SQLite files as a process of its own, which can be killed and started again on the
 * same files and address. It ends with this process, however this one ends.
 */
public final class FerretServer implements AutoCloseable {
  /** The condition of tests that need it; on a build server it must be there. */
  public static final String CAN_BE_BUILT = "id.jejak.infra.ledger.mongo.FerretServer#canBeBuilt";

  /** What is said where it is not. */
  public static final String NO_GO = "go, which builds FerretDB, is not here";

  private static final Path SOURCE = Path.of("src", "test", "go", "ferretdb");
  private static final Path BUILT = Path.of("target", "ferretdb");
  private static final int BUILD_MINUTES = 10;
  private static final int TRIES = 300;

  private final Path folder;
  private final int port;
  private Process process;

  private FerretServer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Whether there is a Go to build it with; where CI is set, not having one is a failure. */
  public static boolean canBeBuilt() {
    return System.getenv("CI") != null
        || Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(each -> Files.isExecutable(Path.of(each, "go")));
  }

  /** The version of FerretDB. */
  public static String version() {
    try (var lines = Files.lines(SOURCE.resolve("go.mod"))) {
      return lines
          .filter(line -> line.contains("FerretDB/FerretDB"))
          .map(line -> line.replaceAll(".* v", ""))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts one on a free port of the loopback address; what it keeps lies in a folder. */
  public static FerretServer start(Path folder) {
    int port = freePort();
    var server = new FerretServer(folder, port, run(built(), folder, port));
    server.awaitAnswer();
    return server;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program; Go builds anew only what has changed. */
  private static synchronized Path built() {
    try {
      Files.createDirectories(BUILT);
      var program = BUILT.resolve("ferretdb").toAbsolutePath();
      var log = BUILT.resolve("build.log");
      var build =
          new ProcessBuilder("go", "build", "-o", program.toString(), ".")
              .directory(SOURCE.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = build.waitFor(BUILD_MINUTES, TimeUnit.MINUTES);
      build.destroyForcibly();
      if (!ended || build.exitValue() != 0)
        throw new IllegalStateException("FerretDB was not built: " + Files.readString(log));
      return program;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process run(Path program, Path folder, int port) {
    var log = BUILT.resolve("server.log").toFile();
    try {
      return new ProcessBuilder(program.toString(), "127.0.0.1:" + port, folder.toString())
          .redirectErrorStream(true)
          .redirectOutput(Redirect.appendTo(log))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitAnswer() {
    try (var client = MongoClients.create(uri() + "/?serverSelectionTimeoutMS=200")) {
      for (int tries = 0; tries < TRIES && process.isAlive(); tries++) {
        try {
          client.getDatabase("admin").runCommand(new Document("ping", 1));
          return;
        } catch (MongoException notYet) {
          // It is still starting.
        }
      }
    }
    close();
    throw new IllegalStateException("FerretDB does not answer at " + uri());
  }

  /** Its URI without a database; the same after a restart. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  /** Of the process that runs now. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends it at once, as a loss of power to the process would. */
  public void kill() {
    end(process::destroyForcibly);
  }

  /** Asks it to end, and waits until it has. */
  public void stop() {
    end(process::destroy);
  }

  private void end(Runnable ending) {
    ending.run();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Starts it again on the same files and address, once it has ended. */
  public void restart() {
    process = run(BUILT.resolve("ferretdb").toAbsolutePath(), folder, port);
    awaitAnswer();
  }

  @Override
  public void close() {
    kill();
  }
}
