package id.jejak.infra.ledger.mongo;

import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.UUID;

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
