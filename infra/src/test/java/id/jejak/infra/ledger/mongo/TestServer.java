package id.jejak.infra.ledger.mongo;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/**
 * A server that speaks MongoDB's protocol, for tests: each takes a database of its own.
 *
 * @param name how the kit's report calls it
 * @param uri its URI without a database
 */
public record TestServer(String name, String uri) {
  private static final TestServer JAVA_SERVER = javaServer();

  /** mongo-java-server on the loopback address, for all tests of this process. */
  public static TestServer inThisProcess() {
    return JAVA_SERVER;
  }

  private static TestServer javaServer() {
    var server = new MongoServer(new MemoryBackend());
    var address = server.bind();
    return new TestServer(
        "mongo-java-server", "mongodb://" + address.getHostString() + ":" + address.getPort());
  }

  /** FerretDB in a process of its own, for all tests of this one. */
  public static TestServer ferret() {
    return Ferret.SERVER;
  }

  /** Started by the first test that asks for it. */
  private static final class Ferret {
    private static final FerretServer RUNNING = running();
    private static final TestServer SERVER =
        new TestServer("FerretDB " + FerretServer.version() + " on SQLite", RUNNING.uri());

    private static FerretServer running() {
      try {
        var folder = Files.createTempDirectory("jejak-ferretdb");
        var server = FerretServer.start(folder);
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      server.close();
                      FileSystemUtils.deleteRecursively(folder.toFile());
                    }));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A database that is not there yet. */
  public String newDatabase() {
    String name = "jejak-test-" + UUID.randomUUID().toString().substring(0, 8);
    int options = uri.indexOf('?');
    String server = (options < 0 ? uri : uri.substring(0, options)).replaceAll("/*$", "");
    return server + "/" + name + (options < 0 ? "" : uri.substring(options));
  }

  /** Drops what a test made. */
  public static void drop(String database) {
    try (var client = MongoClients.create(database)) {
      String name = database.replaceAll("\\?.*", "").replaceAll(".*/", "");
      for (String known : client.listDatabaseNames())
        if (known.startsWith(name)) client.getDatabase(known).drop();
    }
  }
}
