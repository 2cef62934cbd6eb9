package id.jejak.infra.bench;

import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A server that somebody runs and names by its URI, without a database. */
record NamedServer(String uri) implements DocumentServer {

  @Override
  public String name() {
    try (var client = MongoClients.create(uri)) {
      var build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
      return "MongoDB " + build.getString("version");
    }
  }

  @Override
  public String database(String contender, long events) {
    // Another one for each run: nothing is dropped on a server that is not ours.
    String name = "bench-%d-%d-%s".formatted(System.currentTimeMillis(), events, contender);
    int options = uri.indexOf('?');
    String server = options < 0 ? uri : uri.substring(0, options);
    return server.replaceAll("/*$", "/") + name + (options < 0 ? "" : uri.substring(options));
  }

  @Override
  public void close() {}
}
