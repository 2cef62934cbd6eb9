package id.jejak.infra.bench;

import id.jejak.infra.bench.Contender.NotRun;

/** A server that speaks MongoDB's protocol. */
interface DocumentServer extends AutoCloseable {

  /** How the tables call it. */
  String name();

  /**
   * The URI of a contender's own database.
   *
   * @throws NotRun if the server cannot hold so many events
   */
  String database(String contender, long events) throws NotRun;

  @Override
  void close();

  /** The one that is named, else mongo-java-server. */
  static DocumentServer of(String uri) {
    return uri.isEmpty() ? new MongoJavaServer() : new NamedServer(uri);
  }
}
