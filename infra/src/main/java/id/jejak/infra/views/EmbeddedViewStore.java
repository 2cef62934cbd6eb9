package id.jejak.infra.views;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/**
 * A view store inside the process: it speaks MongoDB's protocol on a loopback port that the system
 * chooses and keeps everything in memory, to be rebuilt from the ledger at each start.
 */
public final class EmbeddedViewStore implements AutoCloseable {
  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final MongoClient client;

  public EmbeddedViewStore() {
    var address = server.bind();
    client =
        MongoClients.create(
            "mongodb://" + address.getAddress().getHostAddress() + ":" + address.getPort());
  }

  public MongoDatabase database() {
    return client.getDatabase("views");
  }

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }
}
