package id.jejak.infra.bench;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import id.jejak.infra.bench.Contender.NotRun;

/** mongo-java-server in this process: it keeps everything in memory and syncs nothing. */
final class MongoJavaServer implements DocumentServer {
  private static final long MOST_EVENTS = 100_000;
  private final MongoServer server = new MongoServer(new MemoryBackend());
  private final String uri = server.bindAndGetConnectionString();

  @Override
  public String name() {
    return "mongo-java-server (in memory)";
  }

  @Override
  public String database(String contender, long events) throws NotRun {
    if (events > MOST_EVENTS)
      throw new NotRun("mongo-java-server keeps everything in memory: %,d".formatted(MOST_EVENTS));
    return uri + "/bench-" + events + "-" + contender;
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
